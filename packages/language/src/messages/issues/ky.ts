import type { issues as english } from './en.ts';

export const issues = {
  // The dataset: workbook and headers
  'issue.missing-sheet': 'Милдеттүү барак жок: «{sheet}».',
  'issue.missing-sheet.remedy':
    'Ушундай аталыштагы баракты кошуңуз. «template» буйругу бардык барактары бар бош китепти түзөт.',
  'issue.duplicate-sheet': 'Эки барактын аталышы бирдей. Биринчиси гана окулду: «{first}».',
  'issue.duplicate-sheet.remedy':
    'Эки барактын саптарын бир баракка чогултуңуз же экинчисинин атын өзгөртүңүз.',
  'issue.missing-column': 'Милдеттүү мамыча жок: «{column}».',
  'issue.missing-column.remedy': 'Барактын биринчи сабына так ушундай баш аталышы бар мамычаны кошуңуз.',
  'issue.duplicate-column': 'Эки баш аталыш бир эле мамычаны билдирет. Алардын биринчиси: «{first}».',
  'issue.duplicate-column.remedy': 'Эки мамычанын бирин калтырып, экинчисин өчүрүңүз же атын өзгөртүңүз.',
  'issue.empty-header':
    'Мамычанын баш аталышы жок, ал окулган жок. Мамычанын номери: {position, number}; толтурулган уячалар: {count, number}.',
  'issue.empty-header.remedy': 'Биринчи сапка баш аталыш жазыңыз же мамыча кереги жок болсо, өчүрүңүз.',
  'issue.unknown-sheet': 'Бул барак колдонулбайт. Ал өзгөртүлбөй сакталат: «{sheet}».',
  'issue.unknown-sheet.remedy':
    'Эч нерсе кылуунун кереги жок. Эгер барак колдонулушу керек болсо, анын аталышын текшериңиз.',
  'issue.unknown-column':
    'Бул мамыча кошумча белги катары сакталат: «{column}».{nearestCount, plural, =0 {} other { Окшош белгилүү мамычалар: {nearest}.}}',
  'issue.unknown-column.remedy': 'Баш аталышта ката жок болсо, эч нерсе кылуунун кереги жок.',
  'issue.no-rows': 'Баракта баш аталыш бар, бирок саптар жок.',
  'issue.no-rows.remedy': 'Киргизе турган маалымат болсо, саптарды толтуруңуз.',

  // The dataset: one cell
  'issue.missing-id': 'Сапта код (id) жок.',
  'issue.missing-id.remedy': 'Ага барактын башка сабында жок кыска код бериңиз, мисалы «school-12».',
  'issue.missing-name': 'Аталышы жок. Саптын коду: «{id}».',
  'issue.missing-name.remedy': '«name» мамычасына толук аталышын жазыңыз.',
  'issue.missing-value': 'Милдеттүү уяча бош.',
  'issue.missing-value.remedy': 'Уячаны толтуруңуз же сап кереги жок болсо, өчүрүңүз.',
  'issue.duplicate-id': 'Бул код эки жолу колдонулган: «{found}». Биринчи жолу турган сабы: {firstRow}.',
  'issue.duplicate-id.remedy':
    'Эгер саптар бир эле нерсени билдирсе, бирин өчүрүңүз; болбосо бирине башка код бериңиз.',
  'issue.duplicate-term':
    '«{dimension}» өлчөмүндө бул код эки жолу колдонулган: «{found}». Биринчи жолу турган сабы: {firstRow}.',
  'issue.duplicate-term.remedy': 'Эки саптын бирин өчүрүңүз же бирине башка код бериңиз.',
  'issue.separator-in-id':
    'Коддо тизменин бөлүктөрүн ажыратуучу белги бар: «{found}». Бир да тизме ага шилтеме кыла албайт.',
  'issue.separator-in-id.remedy': 'Коддон тик сызыкты, үтүрлүү чекитти же саптын үзүлүшүн алып салыңыз.',
  'issue.unknown-reference':
    '«{target}» барагында мындай код же аталыш жок: «{found}».{nearestCount, plural, =0 {} other { Балким, мындай болушу керек: {nearest}.}}',
  'issue.unknown-reference.remedy': 'Жазылышын оңдоңуз же ал үчүн «{target}» барагына сап кошуңуз.',
  'issue.ambiguous-reference':
    'Бул аталыш «{target}» барагынын бир нече сабында бар: «{found}». Алардын коддору: {matches}.',
  'issue.ambiguous-reference.remedy': 'Керектүү саптын кодун жазыңыз.',
  'issue.unknown-source':
    '«sources» барагында бул булак жок: «{found}». Шилтеме сакталат.{nearestCount, plural, =0 {} other { Балким, мындай болушу керек: {nearest}.}}',
  'issue.unknown-source.remedy': 'Булакты «sources» барагына кошуңуз же анын кодун оңдоңуз.',
  'issue.bad-date': 'Бул датаны окуу мүмкүн эмес: «{found}».',
  'issue.bad-date.remedy': 'Жылды (2023), айды (2023-10) же күндү (2023-10-27) жазыңыз.',
  'issue.time-dropped':
    'Бул мамычадагы даталарда саат да көрсөтүлгөн; күнү гана сакталды. Уячалар: {count, number}.',
  'issue.time-dropped.remedy': 'Күндөрү туура болсо, эч нерсе кылуунун кереги жок.',
  'issue.bad-number': 'Бул сан эмес: «{found}».',
  'issue.bad-number.remedy':
    'Бирдигин жазбай, сандарды гана жазыңыз; бөлчөк бөлүгүн үтүр же чекит менен ажыратыңыз.',
  'issue.not-positive': 'Байланыштын күчү нөлдөн чоң болушу керек. Табылганы: «{found}».',
  'issue.not-positive.remedy':
    'Нөлдөн чоң сан жазыңыз, уячаны бош калтырыңыз (анда күчү 1 болот) же байланыш жок болсо, сапты өчүрүңүз.',
  'issue.negative-number': 'Сан терс болбошу керек. Табылганы: «{found}».',
  'issue.negative-number.remedy': 'Нөлдү же оң санды жазыңыз.',
  'issue.value-not-allowed':
    'Бул жерде мындай маани жазылбайт: «{found}».{nearestCount, plural, =0 {} other { Балким, мындай болушу керек: {nearest}.}}',
  'issue.value-not-allowed.remedy': 'Ушул маанилердин бирин жазыңыз: {allowed}.',
  'issue.text-too-long':
    'Текст өтө узун. Белгилердин саны: {length, number}; уруксат берилгени: {limit, number}.',
  'issue.text-too-long.remedy':
    'Текстти кыскартыңыз жана бир уячага чоң текст жаңылыш коюлуп калбаганын текшериңиз.',
  'issue.value-not-expected':
    '«terms» барагында «{dimension}» үчүн мындай маани жок: «{found}». Ал сакталат.{nearestCount, plural, =0 {} other { Балким, мындай болушу керек: {nearest}.}}',
  'issue.value-not-expected.remedy': 'Жазылышын оңдоңуз же маанини «terms» барагына кошуңуз.',
  'issue.contact-data':
    'Уячада {kind, select, email {электрондук почтанын дареги} telephone {телефон номери} other {байланыш маалыматы}} бар окшойт. Адамдар жөнүндө маалымат бул жерде сакталбайт.',
  'issue.contact-data.remedy': 'Файлды башкаларга берүүдөн мурда бул маалыматты өчүрүңүз.',
  'issue.contact-column':
    'Баш аталышына караганда, бул мамычада адамдардын байланыш маалыматы бар: «{column}».',
  'issue.contact-column.remedy':
    'Файлды башкаларга берүүдөн мурда мамычаны өчүрүңүз; талдоого анын кереги жок.',

  // The dataset: several cells
  'issue.end-before-start': 'Аягы башталышынан мурда турат. Аягы: {found}; башталышы: {start}.',
  'issue.end-before-start.remedy': 'Эки датанын бирин оңдоңуз; балким, алар алмашып калган.',
  'issue.left-before-joined': 'Уюм кошулганга чейин эле кетип калган. Кеткени: {found}; кошулганы: {joined}.',
  'issue.left-before-joined.remedy': 'Эки датанын бирин оңдоңуз; балким, алар алмашып калган.',
  'issue.part-of-cycle': 'Бул уюмдар тегерек боюнча бири-биринин бөлүгү болуп калган: {cycle}.',
  'issue.part-of-cycle.remedy':
    'Жогору турган уюмдун «part_of» уячасын бошотуңуз. Уюм өзүнүн бөлүгү боло албайт.',
  'issue.same-name': 'Эки уюмдун аталышы бирдей: «{found}». Экинчисинин коду: «{id}»; анын сабы: {firstRow}.',
  'issue.same-name.remedy':
    'Эгер бул бир эле уюм болсо, бир сапты калтырыңыз; болбосо аталыштарын айырмалаңыз, мисалы жерин кошуңуз.',
  'issue.repeated-participation':
    'Бир эле катышуу эки жолу жазылган, ал бир жолу эсептелет. Биринчи жолу турган сабы: {firstRow}.',
  'issue.repeated-participation.remedy': 'Эки саптын бирин өчүрүңүз же уюмду, демилгени же ролду оңдоңуз.',
  'issue.self-tie': 'Уюм өзү менен өзү байланышкан: «{found}». Мындай сап байланыш түзбөйт.',
  'issue.self-tie.remedy': 'Эки уюмдун бирин оңдоңуз же сапты өчүрүңүз.',
  'issue.participation-outside-initiative':
    'Катышуу «{id}» демилгесинин даталарынан чыгып турат. Табылганы: {found}. Демилгенин башталышы: {start}; аягы: {end}.',
  'issue.participation-outside-initiative.remedy': 'Катышуунун же демилгенин даталарын оңдоңуз.',
  'issue.initiative-without-participations': 'Бул демилгеге эч ким катышпайт: «{found}».',
  'issue.initiative-without-participations.remedy':
    'Катышуучулары белгилүү болсо, аларды «participations» барагына кошуңуз.',
  'issue.repeated-key':
    'Бул ачкыч эки жолу жазылган; биринчиси эсептелет: «{found}». Биринчи жолу турган сабы: {firstRow}.',
  'issue.repeated-key.remedy': 'Туура эмес сапты өчүрүңүз.',
  'issue.dimension-without-column':
    '«terms» барагында мамычалардын арасында жок өлчөм сүрөттөлгөн: «{found}».{nearestCount, plural, =0 {} other { Балким, мындай болушу керек: {nearest}.}}',
  'issue.dimension-without-column.remedy': 'Мамычанын баш аталышын башка барактардагыдай так жазыңыз.',

  // The dataset: the whole
  'issue.no-facilitator': 'Бир да уюм фасилитатор (коомдоштукту чогулткан уюм) катары белгиленген эмес.',
  'issue.no-facilitator.remedy':
    'Чогулткан уюмдун «facilitator» мамычасына «yes» деп жазыңыз, ошондо ага көз карандылыкты өлчөөгө болот.',
  'issue.no-sources-sheet':
    'Булактар көрсөтүлгөн, бирок «sources» барагы жок. Булактарга шилтемелер: {count, number}.',
  'issue.no-sources-sheet.remedy':
    'Окурман маалымат эмнеге таянганын таба алышы үчүн «sources» барагын кошуңуз.',

  // Files: the whole file
  'issue.file-missing': 'Окула турган барак жок: папкада CSV файлдары жок.',
  'issue.file-missing.remedy':
    'Папкага маалыматтын барактарын салыңыз: жок дегенде «organisations.csv», «initiatives.csv» жана «participations.csv». Же китепти (.xlsx) же башка файлды көрсөтүңүз.',
  'issue.file-empty': 'Файл бош: «{file}».',
  'issue.file-empty.remedy': 'Туура файл тандалганын жана ал сакталганын текшериңиз.',
  'issue.file-over-limit':
    'Файл өтө чоң: «{file}». Көлөмү байт менен: {bytes, number}; уруксат берилгени: {limit, number}.',
  'issue.file-over-limit.remedy': 'Кереги жок сүрөттөрдү жана барактарды өчүрүп, файлды кайра сактаңыз.',
  'issue.file-format-unknown': 'Файлдын форматы белгисиз: «{file}».',
  'issue.file-format-unknown.remedy':
    'Маалыматты китеп (.xlsx) катары же бир папкадагы CSV файлдары катары сактаңыз.',
  'issue.file-format-not-data': 'Файлда окула турган таблица жок: «{file}» ({kind}).',
  'issue.file-format-not-data.remedy':
    'Маалымат бар файлды тандаңыз; документтеги таблицаларды алгач китепке (.xlsx) көчүрүү керек.',
  'issue.file-format-not-built': 'Бул форматты окуу азырынча жасала элек: «{file}» ({format}).',
  'issue.file-format-not-built.remedy':
    'Маалыматты китеп (.xlsx) катары же бир папкадагы CSV файлдары катары сактаңыз.',
  'issue.file-extension-differs':
    'Файлдын аты «{extension}» менен бүтөт, бирок мазмуну башка форматта, ошого жараша окулду: {format}.',
  'issue.file-extension-differs.remedy':
    'Эч нерсе кылуунун кереги жок. Аттын туура аягы чаташууну болтурбайт: «{file}».',
  'issue.file-damaged': 'Файл бузулган, аны окуу мүмкүн эмес: «{file}» ({format}).',
  'issue.file-damaged.remedy':
    'Файлды кайрадан алыңыз же аны түзгөн программада ачып, жаңы көчүрмөсүн сактаңыз.',
  'issue.file-encrypted': 'Файл сырсөз менен корголгон: «{file}».',
  'issue.file-encrypted.remedy': 'Сырсөзү жок көчүрмөсүн сактап, ошону ачыңыз.',
  'issue.file-time-over-limit':
    'Окуу өтө узакка созулуп, токтотулду: «{file}». Чеги секунд менен: {seconds, number}.',
  'issue.file-time-over-limit.remedy': 'Файлдан кереги жогун алып салып, кайра аракет кылыңыз.',
  'issue.file-characters-lost':
    '«{file}» файлындагы айрым белгилерди окуу мүмкүн болгон жок ({encoding}). Алардын саны: {count, number}.',
  'issue.file-characters-lost.remedy':
    'Файлды UTF-8 коддоосунда сактап, аталыштарда бөтөн белгилер жок экенин текшериңиз.',
  'issue.file-encoding-assumed':
    'Файл UTF-8 коддоосунда эмес: «{file}». Ал башка коддоодо окулду: {encoding}.',
  'issue.file-encoding-assumed.remedy': 'Аталыштар туура эмес көрүнсө, файлды «CSV UTF-8» катары сактаңыз.',

  // Files: zip and XML
  'issue.zip-unpacked-over-limit':
    'Файл ачылганда өтө чоң болуп кетет: «{file}». Көлөмү байт менен: {bytes, number}; уруксат берилгени: {limit, number}.',
  'issue.zip-unpacked-over-limit.remedy':
    'Кереги жок бош саптарды, сүрөттөрдү жана барактарды өчүрүп, файлды кайра сактаңыз.',
  'issue.zip-entries-over-limit':
    'Файл өтө көп бөлүктөн турат: «{file}». Бөлүктөрү: {count, number}; уруксат берилгени: {limit, number}.',
  'issue.zip-entries-over-limit.remedy':
    'Аны Excel же LibreOffice программасында ачып, кереги жогун өчүрүп, жаңы көчүрмөсүн сактаңыз.',
  'issue.zip-inconsistent': 'Файлдын ички түзүлүшү өзүнө өзү каршы келет, ал окулган жок: «{file}» ({part}).',
  'issue.zip-inconsistent.remedy':
    'Файлды кайра сураңыз же аны түзгөн программада ачып, жаңы көчүрмөсүн сактаңыз.',
  'issue.xml-doctype':
    'Файлда чабуулга колдонулушу мүмкүн болгон аныктамалар бар, ал окулган жок: «{file}» ({part}).',
  'issue.xml-doctype.remedy':
    'Маалыматты китеп (.xlsx) же CSV катары сактаңыз же документтин түрүн билдирүүнү алып салыңыз.',
  'issue.xml-syntax': 'Файлдын XML белгилениши туура эмес: «{file}». Сабы: {line}; белгиси: {position}.',
  'issue.xml-syntax.remedy': 'Ошол жерин оңдоңуз же файлды аны түзгөн программада кайра сактаңыз.',
  'issue.xml-text-over-limit':
    'Файлдын бир жеринде текст өтө көп: «{file}». Уруксат берилген белгилердин саны: {limit, number}.',
  'issue.xml-text-over-limit.remedy': 'Текстти кыскартыңыз же файлды аны түзгөн программада кайра сактаңыз.',
  'issue.xml-too-deep':
    'Файлдын элементтери бири-бирине өтө терең салынган: «{file}». Уруксат берилген деңгээл: {limit, number}.',
  'issue.xml-too-deep.remedy':
    'Бул граф же китеп экенин текшерип, файлды аны түзгөн программада кайра сактаңыз.',

  // Files: sheets
  'issue.sheets-over-limit':
    '«{file}» файлында барактар өтө көп. Барактар: {count, number}; уруксат берилгени: {limit, number}.',
  'issue.sheets-over-limit.remedy': 'Кереги жок барактарды өчүрүңүз.',
  'issue.sheet-hidden': 'Барак китепте жашырылган. Ал башкалардай эле окулду.',
  'issue.sheet-hidden.remedy':
    'Эгер аны колдонуу керек болбосо, өчүрүңүз; болбосо эч нерсе кылуунун кереги жок.',
  'issue.sheet-empty': 'Барак бош.',
  'issue.sheet-empty.remedy': 'Атайын бош калтырылган болсо, эч нерсе кылуунун кереги жок.',
  'issue.sheet-rows-over-limit': 'Баракта саптар өтө көп. Уруксат берилген саптардын саны: {limit, number}.',
  'issue.sheet-rows-over-limit.remedy': 'Маалыматтын астындагы бош саптарды өчүрүңүз же маалыматты бөлүңүз.',
  'issue.sheet-columns-over-limit':
    'Баракта мамычалар өтө көп. Мамычалар: {count, number}; уруксат берилгени: {limit, number}.',
  'issue.sheet-columns-over-limit.remedy': 'Кереги жок мамычаларды өчүрүңүз.',
  'issue.cells-over-limit':
    '«{file}» файлында толтурулган уячалар өтө көп. Уруксат берилген уячалардын саны: {limit, number}.',
  'issue.cells-over-limit.remedy': 'Кереги жок барактарды, саптарды жана мамычаларды өчүрүңүз.',
  'issue.cell-over-limit':
    'Уячада текст өтө көп. Белгилердин саны: {characters, number}; уруксат берилгени: {limit, number}.',
  'issue.cell-over-limit.remedy': 'Текстти кыскартыңыз; узун документтер өзүнчө файлда болушу керек.',
  'issue.cells-without-header':
    'Бул мамычанын уячалары акыркы баш аталыштан оңдо турат, алар окулган жок. Алардын саны: {count, number}.',
  'issue.cells-without-header.remedy': 'Биринчи сапка баш аталыш жазыңыз же уячаларды тазалаңыз.',
  'issue.cells-merged':
    'Уячалар бириктирилген: маани биринчисинде гана турат, калгандары бош катары окулду: {found}.',
  'issue.cells-merged.remedy': 'Бириктирүүнү алып салып, маанини керектүү ар бир уячага жазыңыз.',
  'issue.cell-error-value': 'Уячада таблица программасынын катасы турат, ал бош катары окулду: {found}.',
  'issue.cell-error-value.remedy': 'Формуланы оңдоңуз же маанинин өзүн жазыңыз.',
  'issue.cell-formula-without-value':
    'Формуланын жыйынтыгы файлда сакталган эмес, ошондуктан уяча бош катары окулду.',
  'issue.cell-formula-without-value.remedy': 'Файлды Excel программасында ачып сактаңыз: жыйынтык жазылат.',
  'issue.csv-quote-unclosed': 'Тырмакча ачылып, жабылган эмес: «{file}».',
  'issue.csv-quote-unclosed.remedy': 'Тырмакчаны жабыңыз же файлды таблица программасынан кайра сактаңыз.',
  'issue.csv-quote-misplaced': 'Тырмакча уячанын ортосунда турат, ал жөнөкөй белги катары окулду: «{file}».',
  'issue.csv-quote-misplaced.remedy': 'Уяча туура окулганын текшериңиз.',
  'issue.issues-over-limit': 'Көйгөйлөр санап берүүгө мүмкүн болгондон көп. Саналганы: {limit, number}.',
  'issue.issues-over-limit.remedy': 'Саналгандарын оңдоп, файлды кайра текшериңиз.',

  // Files: folders
  'issue.folder-file-ignored': 'Папкадагы бул файл колдонулбайт: «{file}».',
  'issue.folder-file-ignored.remedy': 'Эч нерсе кылуунун кереги жок. Папканын барактары — CSV файлдары.',
  'issue.folder-sheet-repeated':
    'Папкадагы эки файл бир эле баракты билдирет. Экинчиси окулган жок: «{file}».',
  'issue.folder-sheet-repeated.remedy': 'Экөөнүн бирин өчүрүңүз же атын өзгөртүңүз.',
  'issue.folder-without-sheets': 'Папкадагы бир да файлды барак катары окуу мүмкүн эмес.',
  'issue.folder-without-sheets.remedy':
    'Папкага CSV файлдарын салыңыз: «organisations», «initiatives» жана «participations».',
  'issue.folder-files-over-limit':
    'Папкада файлдар өтө көп. Файлдар: {count, number}; уруксат берилгени: {limit, number}.',
  'issue.folder-files-over-limit.remedy': 'Коомдоштуктун CSV файлдары гана турган папканы тандаңыз.',
  'issue.folder-expected': 'Коомдоштукту сүрөттөө үчүн бир CSV файлы жетишсиз: «{file}».',
  'issue.folder-expected.remedy':
    '«organisations», «initiatives» жана «participations» файлдары бар папканы же китепти (.xlsx) тандаңыз.',

  // Files: JSON
  'issue.json-syntax': 'Файлдын JSON жазылышы туура эмес: «{file}». Сабы: {line}; белгиси: {position}.',
  'issue.json-syntax.remedy': 'Ошол жерин оңдоңуз же файлды аны түзгөн программада кайра сактаңыз.',
  'issue.json-too-deep':
    'Файлдын тизмелери менен объектилери бири-бирине өтө терең салынган: «{file}». Уруксат берилген деңгээл: {limit, number}.',
  'issue.json-too-deep.remedy': 'Бул граф же сакталган долбоор экенин текшериңиз.',
  'issue.json-values-over-limit':
    'Файлда маанилер өтө көп: «{file}». Уруксат берилген маанилердин саны: {limit, number}.',
  'issue.json-values-over-limit.remedy':
    'Маалыматтын бир бөлүгүн тандаңыз же аны кереги жок белгилерсиз сактаңыз.',
  'issue.json-shape-unknown': 'JSON файлы туура, бирок ал граф да, сакталган долбоор да эмес: «{file}».',
  'issue.json-shape-unknown.remedy': 'Графка «nodes» жана «edges» (же «links») тизмелери керек.',
  'issue.project-version-newer':
    'Долбоор жаңыраак версияда сакталган: «{file}». Анын версиясы: {version}; бул жерде белгилүүсү: {supported}.',
  'issue.project-version-newer.remedy': 'Программаны жаңыртып, долбоорду кайра ачыңыз.',
  'issue.project-version-invalid': 'Долбоордо анын версиясы көрсөтүлгөн эмес: «{file}».',
  'issue.project-version-invalid.remedy': 'Акыркы сакталган көчүрмөсүн ачыңыз же китептен кайра баштаңыз.',
  'issue.project-value-invalid':
    'Долбоордогу маани күтүлгөндөй эмес: «{file}». Орду: {path}; күтүлгөнү: {expected}.',
  'issue.project-value-invalid.remedy': 'Акыркы сакталган көчүрмөсүн ачыңыз же файлдагы маанини оңдоңуз.',

  // Files: graphs
  'issue.graph-list-missing': 'Графта «{list}» тизмеси жок: «{file}».',
  'issue.graph-list-missing.remedy': 'Тизмени кошуңуз; ал бош болушу мүмкүн.',
  'issue.graph-list-ignored':
    'Графта «{list}» тизмеси да, «{ignored}» тизмеси да бар; «{list}» гана окулду: «{file}». Окулбай калган жазуулар: {count, number}.',
  'issue.graph-list-ignored.remedy': 'Бардык байланыштарды эки тизменин бирине чогултуңуз.',
  'issue.graph-flag-invalid': '«{name}» «true» же «false» гана боло алат: «{file}».',
  'issue.graph-flag-invalid.remedy': 'Тырмакчасыз «true» же «false» деп жазыңыз.',
  'issue.graph-entry-invalid': '«{list}» тизмесиндеги жазуу объект эмес: «{file}». Анын номери: {index}.',
  'issue.graph-entry-invalid.remedy': 'Жазууну оңдоңуз же өчүрүңүз.',
  'issue.graph-node-without-id': 'Түйүндүн коду (id) жок: «{file}». Түйүндүн номери: {index}.',
  'issue.graph-node-without-id.remedy': 'Ар бир түйүнгө өзүнүн кодун бериңиз.',
  'issue.graph-node-repeated': 'Эки түйүндүн коду бирдей, «{id}»: «{file}». Экинчисинин номери: {index}.',
  'issue.graph-node-repeated.remedy': 'Экөөнүн бирин өчүрүңүз же ага башка код бериңиз.',
  'issue.graph-edge-without-end': 'Байланыштын бир учу жок ({end}): «{file}». Байланыштын номери: {index}.',
  'issue.graph-edge-without-end.remedy': 'Түйүндүн кодун кошуңуз же байланышты өчүрүңүз.',
  'issue.graph-edge-node-unknown':
    'Байланыш жок түйүнгө шилтеме кылат ({end}): «{id}». Файл: «{file}»; байланыштын номери: {index}.',
  'issue.graph-edge-node-unknown.remedy': 'Түйүндү кошуңуз же кодду оңдоңуз.',
  'issue.graph-weight-invalid':
    'Байланыштын салмагы нөлдөн чоң сан болушу керек: «{file}». Байланыштын номери: {index}.',
  'issue.graph-weight-invalid.remedy': 'Салмакты оңдоңуз же алып салыңыз: анда ал 1 болот.',
  'issue.graph-attribute-nested':
    '«{name}» белгисинин маанилери — тизмелер же объектилер; алар текст катары сакталат: «{file}». Маанилер: {count, number}.',
  'issue.graph-attribute-nested.remedy':
    'Белги топтор же сандар үчүн колдонулбаса, эч нерсе кылуунун кереги жок.',
  'issue.graph-attribute-type':
    '«{name}» белгисинин маанилери анын түрүнө ({type}) туура келбейт; алар текст катары сакталат: «{file}». Маанилер: {count, number}.',
  'issue.graph-attribute-type.remedy': 'Маанилерди оңдоңуз же белгини текст деп жарыялаңыз.',
  'issue.graph-attribute-undeclared':
    'Белги колдонулган, бирок жарыяланган эмес; ал сакталат: «{name}». Файл: «{file}»; маанилер: {count, number}.',
  'issue.graph-attribute-undeclared.remedy': 'Маанилери туура болсо, эч нерсе кылуунун кереги жок.',
  'issue.graph-attribute-repeated':
    'Эки белгинин аталышы бирдей: «{name}»; экинчисинин жаңы аталышы: «{renamed}». Файл: «{file}».',
  'issue.graph-attribute-repeated.remedy':
    'Эч нерсе кылуунун кереги жок. Ар башка аталыштар чаташууну болтурбайт.',
  'issue.graph-direction-mixed':
    'Байланыштардын айрымдары багытталган, айрымдары багытталган эмес: «{file}». Багытталганы: {directed, number}; багытталбаганы: {undirected, number}.',
  'issue.graph-direction-mixed.remedy': 'Бардык байланыштарды багытталган же багытталбаган кылыңыз.',
  'issue.graph-direction-unknown': 'Мындай багыт белгисиз: «{value}». Файл: «{file}».',
  'issue.graph-direction-unknown.remedy': '«directed» же «undirected» деп жазыңыз.',
  'issue.graph-element-unsupported':
    'Файлда бул жерде окулбай турган элементтер бар: «{element}». Файл: «{file}»; саны: {count, number}.',
  'issue.graph-element-unsupported.remedy':
    'Жөнөкөй графты сактаңыз: түйүндөр жана эки түйүндүн ортосундагы байланыштар.',
  'issue.graph-several':
    'Файлда бир нече граф бар; биринчиси гана окулду: «{file}». Графтар: {count, number}.',
  'issue.graph-several.remedy': 'Ар бир графты өзүнчө файлда сактаңыз.',
  'issue.graph-nodes-over-limit':
    'Графта түйүндөр өтө көп: «{file}». Уруксат берилген түйүндөрдүн саны: {limit, number}.',
  'issue.graph-nodes-over-limit.remedy': 'Графтын бир бөлүгүн тандаңыз.',
  'issue.graph-edges-over-limit':
    'Графта байланыштар өтө көп: «{file}». Уруксат берилген байланыштардын саны: {limit, number}.',
  'issue.graph-edges-over-limit.remedy': 'Графтын бир бөлүгүн тандаңыз же начар байланыштарды алып салыңыз.',

  // Files: writing
  'issue.write-format-not-built': 'Бул форматка жазуу азырынча жасала элек: {format}.',
  'issue.write-format-not-built.remedy': 'Башка форматты тандаңыз, мисалы «xlsx» же «csv».',
  'issue.write-format-read-only': 'Бул форматты окууга болот, бирок жазууга болбойт: {format}.',
  'issue.write-format-read-only.remedy': 'Башка форматты тандаңыз, мисалы «xlsx» же «csv».',
  'issue.write-format-unknown': 'Бул формат белгисиз: {format}.',
  'issue.write-format-unknown.remedy': 'Белгилүү форматты тандаңыз, мисалы «xlsx» же «csv».',
  'issue.write-characters-removed':
    'Бул формат сактай албаган белгилер алынып салынды ({format}). Алардын саны: {count, number}.',
  'issue.write-characters-removed.remedy':
    'Эч нерсе кылуунун кереги жок: булар көрүнбөгөн башкаруу белгилери.',
  'issue.write-cell-over-limit':
    'Уяча бул формат үчүн өтө узун ({format}); эч нерсе жазылган жок. Белгилердин саны: {characters, number}; уруксат берилгени: {limit, number}.',
  'issue.write-cell-over-limit.remedy': 'Текстти кыскартыңыз же башка форматты тандаңыз, мисалы «csv».',
  'issue.write-rows-over-limit':
    'Бул формат үчүн саптар өтө көп ({format}). Саптар: {count, number}; уруксат берилгени: {limit, number}.',
  'issue.write-rows-over-limit.remedy': 'Башка форматты тандаңыз, мисалы «csv».',
  'issue.write-columns-over-limit':
    'Бул формат үчүн мамычалар өтө көп ({format}). Мамычалар: {count, number}; уруксат берилгени: {limit, number}.',
  'issue.write-columns-over-limit.remedy': 'Башка форматты тандаңыз, мисалы «csv».',
  'issue.write-sheet-renamed':
    'Барактын аталышына бул форматта уруксат жок ({format}); анын жаңы аталышы: «{name}».',
  'issue.write-sheet-renamed.remedy':
    'Эч нерсе кылуунун кереги жок. Өзгөчө белгилери жок кыска аталыш муну болтурбайт.',
} satisfies Readonly<Record<keyof typeof english, string>>;
