import type { planning as english } from './en.ts';

export const planning = {
  'planning.part.list': 'Тизме',
  'planning.part.match': 'Муктаждыктар жана сунуштар',
  'planning.part.log': 'Эмне жасалды',
  'planning.part.gaps': 'Бардык ажырымдар',
  'planning.part.team': 'Ажырым үчүн команда',
  'planning.part.without': 'Фасилитаторсуз',
  'planning.compute': 'Эсептөө',
  'planning.cancel': 'Токтотуу',
  'planning.old': 'Ошондон бери маалымат, чыпкалар же каалоолоруңуз өзгөрдү: кайра эсептеңиз.',
  'planning.remove': 'Алып салуу: {what}',
  'planning.asTable': 'Ошол эле таблица түрүндө',
  'planning.tryOut': 'Бул эмнени өзгөртөт?',
  'planning.mark': 'Бул боюнча эмне жасалды: {a} жана {b}',

  'planning.portfolio.meaning':
    'Чогуу бере турган натыйжасы үчүн тандалган бир нече тааныштыруу: бул ар бири өзүнчө көрсөткөндөн көп.',
  'planning.portfolio.count': 'Канча тааныштыруу',
  'planning.portfolio.perOrganisation': 'Бир уюмга көп дегенде',
  'planning.portfolio.lambda': 'Фасилитаторсуз пайданын салмагы',
  'planning.portfolio.objective': 'Эмне үчүн',
  'planning.portfolio.value':
    'Тааныштыруулар: {count, number}, максаты: {objective}. Чогуу жетилгени: {value}.',
  'planning.portfolio.bound':
    'Ушунча тандоонун эч бири {bound} ашык бермек эмес ({name}): эң жакшысынын кеминде {share} жетилди.',
  'planning.portfolio.closes':
    '{count, plural, one {Камтуудагы # ажырым жабылмак.} other {Камтуудагы # ажырым жабылмак.}}',
  'planning.portfolio.budget': 'Бюджет жана наркы',
  'planning.portfolio.budgetTotal': 'Баары чогуу канча турушу мүмкүн (бош: чексиз; көрсөтүлбөсө ар бири 1)',
  'planning.portfolio.cost': 'Бир тааныштыруунун наркы',
  'planning.portfolio.setCost': 'Жупка ушул наркты берүү',
  'planning.portfolio.costs': 'Наркы',
  'planning.portfolio.regions': 'Ушул аймактар гана',
  'planning.portfolio.stages': 'Ушул баскычтар гана',
  'planning.portfolio.pairs': 'Сөзсүз кире турган же кирбеши керек болгон жуптар',
  'planning.portfolio.must': 'Сөзсүз киргизүү',
  'planning.portfolio.never': 'Эч качан тааныштырбоо',
  'planning.portfolio.choose': 'Чогуу тандоо',
  'planning.portfolio.impossible':
    'Буларды чогуу киргизүү мүмкүн эмес: алар мурунтан байланышкан, эреже тыюу салат же тандала турган сандан көп: {names}.',
  'planning.portfolio.noBound':
    'Күч боюнча аралыктар үчүн чек далилденген эмес, андыктан эң жакшы тандоо жөнүндө эч нерсе айтууга болбойт.',
  'planning.portfolio.allBounds': 'Эсептелген бардык чектер',
  'planning.portfolio.boundLabel': 'далилденген жогорку чек',
  'planning.portfolio.curve': 'Көбүрөөк тааныштыруу чогуу эмнеге жетет',
  'planning.portfolio.introductions': 'тааныштыруулар',
  'planning.portfolio.reached': 'жетилген',
  'planning.portfolio.adds': 'акыркысы кошот',
  'planning.portfolio.alone': 'Өзүнчө пайдасы',

  'planning.match.meaning':
    'Бирөөлөр сунуштаган, башкаларга керек нерселер мүмкүн болушунча көп канааттандырылгыдай бөлүштүрүлдү, адегенде жакын уюмдардын ортосунда. Уюмдар гана тандалат, адамдар эмес.',
  'planning.match.none':
    'Маалыматта муктаждыктар да, сунуштар да жок. Аларды «Маалымат» бөлүмүндө уюмдардын «Эмнеге муктаж» жана «Эмне сунуштайт» мамычаларына жазыңыз.',

  'planning.log.meaning':
    'Тааныштырууну белгилөө бүт тизмени ушул жерге жазат, калгандарын сунушталбаган катары, кийинки жылдын маалыматы аны текшере алышы үчүн. Мөөнөттөр, натыйжалар жана эскертүүлөр «Маалымат» бөлүмүндө түзөтүлөт.',
  'planning.log.savePlan': 'Иш-аракеттер планын сактоо',
  'planning.log.none': 'Азырынча эч нерсе сунуштала элек.',
  'planning.log.when': 'Качан',
  'planning.log.due': 'Мөөнөтү',

  'planning.team.meaning':
    'Керектүүнү чогуу бере турган уюмдардын чакан топтору. Камтуу, жакындык жана жаңылык боюнча бир эле учурда мындан жакшы топ жок.',
  'planning.team.nothing':
    'Маалыматта уюмдар кайда иштээри да, эмне кылаары, эмнеге муктаж экени же эмне сунуштаары да айтылган эмес: команданы тандоого негиз жок. «Маалымат» бөлүмүндө уюмдардын ушундай мамычаларын толтуруңуз.',
  'planning.team.addValue': 'Керек',
  'planning.team.wanted': 'Эмне керек',
  'planning.team.size': 'Мүчөлөрү көп дегенде',
  'planning.team.outside': 'Коомдоштуктан тышкаркы уюмдар да',
  'planning.team.find': 'Командаларды табуу',
  'planning.team.forCell': 'Бул уяча үчүн команда табуу',
  'planning.team.number': '{number, number}-команда',
  'planning.team.brings': '{value}: муну {names} берет.',
  'planning.team.missing': 'Дагы жетишпейт: {values}.',
  'planning.team.known': 'Азыртан чогуу иштешет: {pairs}.',
  'planning.team.new': 'Биринчи жолу чогуу: {pairs}.',
  'planning.team.through': 'Фасилитатор аркылуу гана байланышкан: {pairs}.',
  'planning.team.conveners': 'Команданы ким чогулта алат: {names}.',

  'planning.without.mark': '«Маалымат» бөлүмүндө ошол уюмдун «Фасилитатор» мамычасына «ооба» деп жазыңыз.',
  'planning.without.notShown':
    'Фасилитатор азыр көрсөтүлгөн жок, ошондуктан салыштыра турган эч нерсе жок. Аны картанын үстүндөгү «Баарын көрсөтүү» кайтарат.',
  'planning.without.map': 'Картада калгандары',
  'planning.without.figures': 'Фасилитатор менен жана ансыз тармак',
  'planning.without.onlyThrough': 'Фасилитатор аркылуу гана байланышкан',
  'planning.without.placed':
    'Жазылган байланыштар боюнча, эгер {name} кеткенине эч ким чара көрбөсө. Бул анын ордун ким ээлейт же ээлеши керек экенин айтпайт.',
  'planning.without.holds':
    '{name} гана болбосо, кимдир бирөө туташтырышы керек болгон эч нерсе бөлүнүп кетпейт.',
  'planning.without.restored': 'Бөлүнүүнүн жоюлган бөлүгү',
  'planning.without.ties': 'Калгандардын ортосундагы {total, number} байланыштын {survive, number} сакталат.',
  'planning.without.lost': 'Мындан ары чогуу иштебей турган жуптар',
  'planning.without.survive': 'Сакталган жуптар',

  'planning.whatIf.meaning':
    'Өзгөрүүлөрдү сынап көрүңүз: маалымат өзгөрбөйт. Үзүк сызыктар пайда болмок, чекиттүүлөр жоголмок.',
  'planning.whatIf.try': 'Сынап көрүү',
  'planning.whatIf.tried': 'Эмне сыналып жатат',
  'planning.whatIf.reset': 'Баштапкы абалга',
  'planning.whatIf.ties': 'Байланыштар',
  'planning.whatIf.tie': 'Байланыш кошуу',
  'planning.whatIf.untie': 'Байланышты алып салуу',
  'planning.whatIf.organisations': 'Уюмдар',
  'planning.whatIf.takeOut': 'Алып салуу',
  'planning.whatIf.newName': 'Жаңы уюмдун аталышы',
  'planning.whatIf.initiatives': 'Демилгелер',
  'planning.whatIf.participant': 'Жаңы демилгеге ким катышат',
  'planning.whatIf.participants': 'Катышмак',
  'planning.whatIf.initiative': 'Демилге кошуу',
  'planning.whatIf.addTie': 'Жаңы байланыш: {a} жана {b}',
  'planning.whatIf.removeTie': 'Байланышсыз: {a} жана {b}',
  'planning.whatIf.addOrganisation': 'Жаңы уюм: {name}',
  'planning.whatIf.removeOrganisation': '{name} жок',
  'planning.whatIf.addInitiative': 'Жаңы демилге: {names}',
  'planning.whatIf.removeInitiative': 'Демилгесиз: {name}',
  'planning.whatIf.reach':
    'Баары бири-бирине канчалык оңой жетет (тармактын натыйжалуулугу): мурун {before}, кийин {after}.',
  'planning.whatIf.isolates': 'Байланышы жок уюмдар: мурун {before}, кийин {after}.',
  'planning.whatIf.dependence':
    'Фасилитаторсуз калгандары жоготмок болгон жетүү мүмкүнчүлүгүнүн үлүшү: мурун {before}, кийин {after}.',
  'planning.whatIf.allFigures': 'Өзгөрбөгөн көрсөткүчтөр да',
  'planning.whatIf.nothingChanges': 'Бир да көрсөткүч өзгөрбөйт.',
  'planning.whatIf.noRanks': 'Бир да орун өзгөрбөйт.',
  'planning.whatIf.valueAfter': 'Кийинки мааниси',

  'planning.change.meaning':
    'Бир эле коомдоштуктун эки жылы. Карта экөөнү тең көрсөтөт: ким калды, келди жана кетти, кайсы байланыштар сакталды, пайда болду же жоголду.',
  'planning.change.undated': 'Бул маалыматта даталар жок, андыктан эмне өзгөргөнүн айта албайт.',
  'planning.change.oneYear':
    'Бул маалыматтагы датасы бар нерселердин баары бир жылга тиешелүү, андыктан эмне өзгөргөнүн айта албайт.',
  'planning.change.from': 'Баштап',
  'planning.change.to': 'Чейин',
  'planning.change.replicates': 'Кокус тармактар',
  'planning.change.compare': 'Салыштыруу',
  'planning.change.sizes':
    '{from}: уюмдар {organisationsBefore, number}, байланыштар {tiesBefore, number}. {to}: уюмдар {organisationsAfter, number}, байланыштар {tiesAfter, number}.',
  'planning.change.noneLost':
    'Бир да байланыш жоголгон жок. Маалымат жарыялоолордон чогултулуп, башталгандын баары эсептелсе, байланыштар кошула гана алат: муну өсүү деп атоодон мурун тандалган учурда эмне эсептелерин караңыз.',
  'planning.change.stayed': 'калды',
  'planning.change.came': 'келди',
  'planning.change.left': 'кетти',
  'planning.change.absent': 'эки жылда тең жок',
  'planning.change.ties': 'Бардык байланыштар',
  'planning.change.tie.kept': 'сакталды',
  'planning.change.tie.lost': 'жоголду',
  'planning.change.tie.new': 'жаңы',
} satisfies Record<keyof typeof english, string>;
