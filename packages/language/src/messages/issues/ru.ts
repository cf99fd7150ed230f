import type { issues as english } from './en.ts';

export const issues = {
  // The dataset: workbook and headers
  'issue.missing-sheet': 'Нет обязательного листа: «{sheet}».',
  'issue.missing-sheet.remedy':
    'Добавьте лист с этим названием. Команда «template» создаёт пустую книгу со всеми листами.',
  'issue.duplicate-sheet': 'Два листа называются одинаково. Прочитан только первый: «{first}».',
  'issue.duplicate-sheet.remedy': 'Перенесите строки обоих листов на один лист или переименуйте второй.',
  'issue.missing-column': 'Нет обязательного столбца: «{column}».',
  'issue.missing-column.remedy': 'Добавьте столбец с точно таким заголовком в первой строке листа.',
  'issue.duplicate-column': 'Два заголовка означают один и тот же столбец. Первый из них: «{first}».',
  'issue.duplicate-column.remedy': 'Оставьте один из двух столбцов, а другой удалите или переименуйте.',
  'issue.empty-header':
    'У столбца нет заголовка, он пропущен. Номер столбца: {position, number}; заполненных ячеек: {count, number}.',
  'issue.empty-header.remedy': 'Впишите заголовок в первую строку или удалите столбец, если он не нужен.',
  'issue.unknown-sheet': 'Этот лист не используется. Он сохраняется без изменений: «{sheet}».',
  'issue.unknown-sheet.remedy':
    'Ничего делать не нужно. Если лист должен использоваться, проверьте его название.',
  'issue.unknown-column':
    'Этот столбец сохраняется как дополнительный признак: «{column}».{nearestCount, plural, =0 {} other { Похожие известные столбцы: {nearest}.}}',
  'issue.unknown-column.remedy': 'Ничего делать не нужно, если в заголовке нет опечатки.',
  'issue.no-rows': 'На листе есть заголовок, но нет строк.',
  'issue.no-rows.remedy': 'Заполните строки, если есть что внести.',

  // The dataset: one cell
  'issue.missing-id': 'В строке нет кода (id).',
  'issue.missing-id.remedy':
    'Дайте ей короткий код, которого нет ни в одной другой строке листа, например «school-12».',
  'issue.missing-name': 'Нет названия. Код строки: «{id}».',
  'issue.missing-name.remedy': 'Впишите полное название в столбец «name».',
  'issue.missing-value': 'Обязательная ячейка пуста.',
  'issue.missing-value.remedy': 'Заполните ячейку или удалите строку, если она не нужна.',
  'issue.duplicate-id': 'Этот код встречается дважды: «{found}». Впервые он стоит в строке {firstRow}.',
  'issue.duplicate-id.remedy':
    'Если строки означают одно и то же, удалите одну из них; иначе дайте одной из них другой код.',
  'issue.duplicate-term':
    'В измерении «{dimension}» этот код встречается дважды: «{found}». Впервые он стоит в строке {firstRow}.',
  'issue.duplicate-term.remedy': 'Удалите одну из двух строк или дайте одной из них другой код.',
  'issue.separator-in-id':
    'В коде есть знак, который разделяет части списка: «{found}». Ни один список не сможет на него сослаться.',
  'issue.separator-in-id.remedy': 'Уберите из кода вертикальную черту, точку с запятой или перенос строки.',
  'issue.unknown-reference':
    'На листе «{target}» нет такого кода или названия: «{found}».{nearestCount, plural, =0 {} other { Возможно, имелось в виду: {nearest}.}}',
  'issue.unknown-reference.remedy': 'Исправьте написание или добавьте для него строку на лист «{target}».',
  'issue.ambiguous-reference':
    'Это название есть в нескольких строках листа «{target}»: «{found}». Их коды: {matches}.',
  'issue.ambiguous-reference.remedy': 'Впишите код нужной строки.',
  'issue.unknown-source':
    'На листе «sources» нет этого источника: «{found}». Ссылка сохраняется.{nearestCount, plural, =0 {} other { Возможно, имелось в виду: {nearest}.}}',
  'issue.unknown-source.remedy': 'Добавьте источник на лист «sources» или исправьте его код.',
  'issue.bad-date': 'Эту дату прочитать нельзя: «{found}».',
  'issue.bad-date.remedy': 'Впишите год (2023), месяц (2023-10) или день (2023-10-27).',
  'issue.time-dropped':
    'В датах этого столбца указано и время суток; сохранён только день. Ячеек: {count, number}.',
  'issue.time-dropped.remedy': 'Если дни указаны верно, ничего делать не нужно.',
  'issue.bad-number': 'Это не число: «{found}».',
  'issue.bad-number.remedy': 'Пишите только цифры, без единиц; дробную часть отделяйте запятой или точкой.',
  'issue.not-positive': 'Сила связи должна быть больше нуля. Найдено: «{found}».',
  'issue.not-positive.remedy':
    'Впишите число больше нуля, оставьте ячейку пустой (тогда сила равна 1) или удалите строку, если связи нет.',
  'issue.negative-number': 'Число не может быть отрицательным. Найдено: «{found}».',
  'issue.negative-number.remedy': 'Впишите ноль или положительное число.',
  'issue.value-not-allowed':
    'Здесь это значение недопустимо: «{found}».{nearestCount, plural, =0 {} other { Возможно, имелось в виду: {nearest}.}}',
  'issue.value-not-allowed.remedy': 'Впишите одно из этих значений: {allowed}.',
  'issue.text-too-long': 'Текст слишком длинный. Знаков: {length, number}; допускается: {limit, number}.',
  'issue.text-too-long.remedy':
    'Сократите текст и проверьте, не вставлен ли по ошибке большой текст в одну ячейку.',
  'issue.value-not-expected':
    'На листе «terms» нет этого значения для «{dimension}»: «{found}». Оно сохраняется.{nearestCount, plural, =0 {} other { Возможно, имелось в виду: {nearest}.}}',
  'issue.value-not-expected.remedy': 'Исправьте написание или добавьте значение на лист «terms».',
  'issue.contact-data':
    'Похоже, в ячейке {kind, select, email {адрес электронной почты} telephone {номер телефона} other {контактные данные}}. Данным о людях здесь не место.',
  'issue.contact-data.remedy': 'Удалите эти данные, прежде чем передавать файл другим.',
  'issue.contact-column': 'Судя по заголовку, в этом столбце контактные данные людей: «{column}».',
  'issue.contact-column.remedy':
    'Удалите столбец, прежде чем передавать файл другим; для анализа он не нужен.',

  // The dataset: several cells
  'issue.end-before-start': 'Окончание раньше начала. Окончание: {found}; начало: {start}.',
  'issue.end-before-start.remedy': 'Исправьте одну из двух дат; возможно, они перепутаны.',
  'issue.left-before-joined': 'Организация ушла раньше, чем вступила. Ушла: {found}; вступила: {joined}.',
  'issue.left-before-joined.remedy': 'Исправьте одну из двух дат; возможно, они перепутаны.',
  'issue.part-of-cycle': 'Эти организации входят друг в друга по кругу: {cycle}.',
  'issue.part-of-cycle.remedy':
    'Очистите «part_of» у вышестоящей организации. Организация не может быть частью самой себя.',
  'issue.same-name':
    'Две организации называются одинаково: «{found}». Код другой: «{id}»; её строка: {firstRow}.',
  'issue.same-name.remedy':
    'Если это одна организация, оставьте одну строку; если нет, сделайте названия разными, например добавьте место.',
  'issue.repeated-participation':
    'Одно и то же участие записано дважды и считается один раз. Впервые оно стоит в строке {firstRow}.',
  'issue.repeated-participation.remedy':
    'Удалите одну из двух строк или исправьте организацию, инициативу либо роль.',
  'issue.self-tie': 'Организация связана сама с собой: «{found}». Такая строка не создаёт связи.',
  'issue.self-tie.remedy': 'Исправьте одну из двух организаций или удалите строку.',
  'issue.participation-outside-initiative':
    'Участие выходит за даты своей инициативы «{id}». Найдено: {found}. Начало инициативы: {start}; окончание: {end}.',
  'issue.participation-outside-initiative.remedy': 'Исправьте даты участия или даты инициативы.',
  'issue.initiative-without-participations': 'В этой инициативе никто не участвует: «{found}».',
  'issue.initiative-without-participations.remedy':
    'Добавьте её участников на лист «participations», если они известны.',
  'issue.repeated-key':
    'Этот ключ записан дважды; учитывается первый: «{found}». Впервые он стоит в строке {firstRow}.',
  'issue.repeated-key.remedy': 'Удалите неверную строку.',
  'issue.dimension-without-column':
    'Лист «terms» описывает измерение, которого нет среди столбцов: «{found}».{nearestCount, plural, =0 {} other { Возможно, имелось в виду: {nearest}.}}',
  'issue.dimension-without-column.remedy': 'Впишите заголовок столбца точно так же, как на других листах.',

  // The dataset: the whole
  'issue.no-facilitator':
    'Ни одна организация не отмечена как фасилитатор (организация, которая созывает сообщество).',
  'issue.no-facilitator.remedy':
    'Впишите «yes» в столбец «facilitator» у созывающей организации, чтобы можно было измерить зависимость от неё.',
  'issue.no-sources-sheet':
    'Источники указаны, но листа «sources» нет. Ссылок на источники: {count, number}.',
  'issue.no-sources-sheet.remedy':
    'Добавьте лист «sources», чтобы читатель мог найти, на чём основано утверждение.',

  // Files: the whole file
  'issue.file-missing': 'Нет листа, который можно прочитать: в папке нет файлов CSV.',
  'issue.file-missing.remedy':
    'Положите в папку листы данных: по меньшей мере «organisations.csv», «initiatives.csv» и «participations.csv». Или укажите книгу (.xlsx) или другой файл.',
  'issue.file-empty': 'Файл пуст: «{file}».',
  'issue.file-empty.remedy': 'Проверьте, тот ли файл выбран и был ли он сохранён.',
  'issue.file-over-limit':
    'Файл слишком большой: «{file}». Размер в байтах: {bytes, number}; допускается: {limit, number}.',
  'issue.file-over-limit.remedy': 'Удалите ненужные картинки и листы и сохраните файл заново.',
  'issue.file-format-unknown': 'Формат файла неизвестен: «{file}».',
  'issue.file-format-unknown.remedy': 'Сохраните данные как книгу (.xlsx) или как файлы CSV в одной папке.',
  'issue.file-format-not-data': 'В файле нет таблицы, которую можно прочитать: «{file}» ({kind}).',
  'issue.file-format-not-data.remedy':
    'Выберите файл с данными; таблицы из документа сначала нужно перенести в книгу (.xlsx).',
  'issue.file-format-not-built': 'Чтение этого формата ещё не сделано: «{file}» ({format}).',
  'issue.file-format-not-built.remedy': 'Сохраните данные как книгу (.xlsx) или как файлы CSV в одной папке.',
  'issue.file-extension-differs':
    'Имя файла оканчивается на «{extension}», но содержимое другого формата и прочитано соответственно: {format}.',
  'issue.file-extension-differs.remedy':
    'Ничего делать не нужно. Правильное окончание имени поможет избежать путаницы: «{file}».',
  'issue.file-damaged': 'Файл повреждён, прочитать его нельзя: «{file}» ({format}).',
  'issue.file-damaged.remedy':
    'Получите файл заново или откройте его в исходной программе и сохраните новую копию.',
  'issue.file-encrypted': 'Файл защищён паролем: «{file}».',
  'issue.file-encrypted.remedy': 'Сохраните копию без пароля и откройте её.',
  'issue.file-time-over-limit':
    'Чтение длилось слишком долго и остановлено: «{file}». Предел в секундах: {seconds, number}.',
  'issue.file-time-over-limit.remedy': 'Удалите из файла лишнее и попробуйте ещё раз.',
  'issue.file-characters-lost':
    'Некоторые знаки в файле «{file}» ({encoding}) прочитать не удалось. Их число: {count, number}.',
  'issue.file-characters-lost.remedy':
    'Сохраните файл в кодировке UTF-8 и проверьте, нет ли в названиях странных знаков.',
  'issue.file-encoding-assumed':
    'Файл не в кодировке UTF-8: «{file}». Он прочитан в другой кодировке: {encoding}.',
  'issue.file-encoding-assumed.remedy': 'Если названия выглядят неправильно, сохраните файл как «CSV UTF-8».',

  // Files: zip and XML
  'issue.zip-unpacked-over-limit':
    'После распаковки файл слишком большой: «{file}». Размер в байтах: {bytes, number}; допускается: {limit, number}.',
  'issue.zip-unpacked-over-limit.remedy':
    'Удалите пустые оформленные строки, картинки и ненужные листы и сохраните файл заново.',
  'issue.zip-entries-over-limit':
    'Файл состоит из слишком многих частей: «{file}». Частей: {count, number}; допускается: {limit, number}.',
  'issue.zip-entries-over-limit.remedy':
    'Откройте его в Excel или LibreOffice, удалите лишнее и сохраните новую копию.',
  'issue.zip-inconsistent': 'Внутреннее устройство файла противоречиво, он не прочитан: «{file}» ({part}).',
  'issue.zip-inconsistent.remedy':
    'Запросите файл ещё раз или откройте его в исходной программе и сохраните новую копию.',
  'issue.xml-doctype':
    'В файле есть определения, которые можно использовать для атаки, он не прочитан: «{file}» ({part}).',
  'issue.xml-doctype.remedy':
    'Сохраните данные как книгу (.xlsx) или CSV либо удалите объявление типа документа.',
  'issue.xml-syntax': 'Файл содержит ошибку в разметке XML: «{file}». Строка: {line}; знак: {position}.',
  'issue.xml-syntax.remedy': 'Исправьте это место или сохраните файл заново в исходной программе.',
  'issue.xml-text-over-limit':
    'В одном месте файла слишком много текста: «{file}». Допустимое число знаков: {limit, number}.',
  'issue.xml-text-over-limit.remedy': 'Сократите текст или сохраните файл заново в исходной программе.',
  'issue.xml-too-deep':
    'Элементы файла вложены слишком глубоко: «{file}». Допустимое число уровней: {limit, number}.',
  'issue.xml-too-deep.remedy':
    'Проверьте, что это граф или книга, и сохраните файл заново в исходной программе.',

  // Files: sheets
  'issue.sheets-over-limit':
    'Слишком много листов в файле «{file}». Листов: {count, number}; допускается: {limit, number}.',
  'issue.sheets-over-limit.remedy': 'Удалите ненужные листы.',
  'issue.sheet-hidden': 'Лист в книге скрыт. Он прочитан наравне с другими.',
  'issue.sheet-hidden.remedy': 'Если его не нужно использовать, удалите его; иначе ничего делать не нужно.',
  'issue.sheet-empty': 'Лист пуст.',
  'issue.sheet-empty.remedy': 'Если он оставлен пустым намеренно, ничего делать не нужно.',
  'issue.sheet-rows-over-limit': 'На листе слишком много строк. Допустимое число строк: {limit, number}.',
  'issue.sheet-rows-over-limit.remedy': 'Удалите пустые строки под данными или разделите данные.',
  'issue.sheet-columns-over-limit':
    'На листе слишком много столбцов. Столбцов: {count, number}; допускается: {limit, number}.',
  'issue.sheet-columns-over-limit.remedy': 'Удалите ненужные столбцы.',
  'issue.cells-over-limit':
    'Слишком много заполненных ячеек в файле «{file}». Допустимое число ячеек: {limit, number}.',
  'issue.cells-over-limit.remedy': 'Удалите ненужные листы, строки и столбцы.',
  'issue.cell-over-limit':
    'В ячейке слишком много текста. Знаков: {characters, number}; допускается: {limit, number}.',
  'issue.cell-over-limit.remedy': 'Сократите текст; длинным документам место в отдельном файле.',
  'issue.cells-without-header':
    'Ячейки этого столбца стоят правее последнего заголовка, они пропущены. Их число: {count, number}.',
  'issue.cells-without-header.remedy': 'Впишите заголовок в первую строку или очистите ячейки.',
  'issue.cells-merged':
    'Ячейки объединены: значение стоит только в первой, остальные прочитаны как пустые: {found}.',
  'issue.cells-merged.remedy': 'Отмените объединение и впишите значение в каждую ячейку, где оно нужно.',
  'issue.cell-error-value': 'В ячейке ошибка табличной программы, она прочитана как пустая: {found}.',
  'issue.cell-error-value.remedy': 'Исправьте формулу или впишите само значение.',
  'issue.cell-formula-without-value':
    'Результат формулы не сохранён в файле, поэтому ячейка прочитана как пустая.',
  'issue.cell-formula-without-value.remedy':
    'Откройте файл в Excel и сохраните его: результат будет записан.',
  'issue.csv-quote-unclosed': 'Кавычка открыта, но не закрыта: «{file}».',
  'issue.csv-quote-unclosed.remedy': 'Закройте кавычку или сохраните файл заново из табличной программы.',
  'issue.csv-quote-misplaced': 'Кавычка стоит посреди ячейки и прочитана как обычный знак: «{file}».',
  'issue.csv-quote-misplaced.remedy': 'Проверьте, правильно ли прочитана ячейка.',
  'issue.issues-over-limit': 'Проблем больше, чем можно перечислить. Перечислено: {limit, number}.',
  'issue.issues-over-limit.remedy': 'Исправьте перечисленные и проверьте файл ещё раз.',

  // Files: folders
  'issue.folder-file-ignored': 'Этот файл папки не используется: «{file}».',
  'issue.folder-file-ignored.remedy': 'Ничего делать не нужно. Листы папки — это файлы CSV.',
  'issue.folder-sheet-repeated': 'Два файла папки означают один и тот же лист. Второй пропущен: «{file}».',
  'issue.folder-sheet-repeated.remedy': 'Удалите или переименуйте один из них.',
  'issue.folder-without-sheets': 'Ни один файл папки нельзя прочитать как лист.',
  'issue.folder-without-sheets.remedy':
    'Положите в папку файлы CSV: «organisations», «initiatives» и «participations».',
  'issue.folder-files-over-limit':
    'В папке слишком много файлов. Файлов: {count, number}; допускается: {limit, number}.',
  'issue.folder-files-over-limit.remedy': 'Выберите папку, в которой только файлы CSV сообщества.',
  'issue.folder-expected': 'Одного файла CSV недостаточно, чтобы описать сообщество: «{file}».',
  'issue.folder-expected.remedy':
    'Выберите папку с файлами «organisations», «initiatives» и «participations» или книгу (.xlsx).',

  // Files: JSON
  'issue.json-syntax': 'Файл содержит ошибку в записи JSON: «{file}». Строка: {line}; знак: {position}.',
  'issue.json-syntax.remedy': 'Исправьте это место или сохраните файл заново в исходной программе.',
  'issue.json-too-deep':
    'Списки и объекты файла вложены слишком глубоко: «{file}». Допустимое число уровней: {limit, number}.',
  'issue.json-too-deep.remedy': 'Проверьте, что это граф или сохранённый проект.',
  'issue.json-values-over-limit':
    'В файле слишком много значений: «{file}». Допустимое число значений: {limit, number}.',
  'issue.json-values-over-limit.remedy': 'Выберите часть данных или сохраните их без ненужных признаков.',
  'issue.json-shape-unknown': 'Файл JSON правильный, но это не граф и не сохранённый проект: «{file}».',
  'issue.json-shape-unknown.remedy': 'Графу нужны списки «nodes» и «edges» (или «links»).',
  'issue.project-version-newer':
    'Проект сохранён более новой версией: «{file}». Его версия: {version}; здесь известна: {supported}.',
  'issue.project-version-newer.remedy': 'Обновите программу и откройте проект снова.',
  'issue.project-version-invalid': 'В проекте не указана его версия: «{file}».',
  'issue.project-version-invalid.remedy': 'Откройте последнюю сохранённую копию или начните снова с книги.',
  'issue.project-value-invalid':
    'Значение в проекте не такое, как ожидалось: «{file}». Место: {path}; ожидалось: {expected}.',
  'issue.project-value-invalid.remedy':
    'Откройте последнюю сохранённую копию или исправьте значение в файле.',

  // Files: graphs
  'issue.graph-list-missing': 'В графе нет списка «{list}»: «{file}».',
  'issue.graph-list-missing.remedy': 'Добавьте список; он может быть пустым.',
  'issue.graph-list-ignored':
    'В графе есть и список «{list}», и список «{ignored}»; прочитан только «{list}»: «{file}». Пропущено записей: {count, number}.',
  'issue.graph-list-ignored.remedy': 'Соберите все связи в одном из двух списков.',
  'issue.graph-flag-invalid': '«{name}» может быть только «true» или «false»: «{file}».',
  'issue.graph-flag-invalid.remedy': 'Впишите «true» или «false» без кавычек.',
  'issue.graph-entry-invalid': 'Запись в списке «{list}» не является объектом: «{file}». Её номер: {index}.',
  'issue.graph-entry-invalid.remedy': 'Исправьте или удалите запись.',
  'issue.graph-node-without-id': 'У узла нет кода (id): «{file}». Номер узла: {index}.',
  'issue.graph-node-without-id.remedy': 'Дайте каждому узлу собственный код.',
  'issue.graph-node-repeated': 'У двух узлов одинаковый код «{id}»: «{file}». Номер второго: {index}.',
  'issue.graph-node-repeated.remedy': 'Удалите один из них или дайте ему другой код.',
  'issue.graph-edge-without-end': 'У связи нет одного из концов ({end}): «{file}». Номер связи: {index}.',
  'issue.graph-edge-without-end.remedy': 'Добавьте код узла или удалите связь.',
  'issue.graph-edge-node-unknown':
    'Связь ссылается на узел, которого нет ({end}): «{id}». Файл: «{file}»; номер связи: {index}.',
  'issue.graph-edge-node-unknown.remedy': 'Добавьте узел или исправьте код.',
  'issue.graph-weight-invalid': 'Вес связи должен быть числом больше нуля: «{file}». Номер связи: {index}.',
  'issue.graph-weight-invalid.remedy': 'Исправьте вес или уберите его: тогда он равен 1.',
  'issue.graph-attribute-nested':
    'Значения признака «{name}» — списки или объекты; они сохраняются как текст: «{file}». Значений: {count, number}.',
  'issue.graph-attribute-nested.remedy':
    'Ничего делать не нужно, если признак не используется для групп или чисел.',
  'issue.graph-attribute-type':
    'Значения признака «{name}» не подходят к его типу ({type}); они сохраняются как текст: «{file}». Значений: {count, number}.',
  'issue.graph-attribute-type.remedy': 'Исправьте значения или объявите признак текстовым.',
  'issue.graph-attribute-undeclared':
    'Признак используется, но не объявлен; он сохраняется: «{name}». Файл: «{file}»; значений: {count, number}.',
  'issue.graph-attribute-undeclared.remedy': 'Если значения верны, ничего делать не нужно.',
  'issue.graph-attribute-repeated':
    'Два признака называются одинаково: «{name}»; второй сохраняется как «{renamed}». Файл: «{file}».',
  'issue.graph-attribute-repeated.remedy':
    'Ничего делать не нужно. Разные названия помогут избежать путаницы.',
  'issue.graph-direction-mixed':
    'Одни связи направленные, другие нет: «{file}». Направленных: {directed, number}; ненаправленных: {undirected, number}.',
  'issue.graph-direction-mixed.remedy': 'Сделайте все связи направленными или все ненаправленными.',
  'issue.graph-direction-unknown': 'Такое направление неизвестно: «{value}». Файл: «{file}».',
  'issue.graph-direction-unknown.remedy': 'Впишите «directed» или «undirected».',
  'issue.graph-element-unsupported':
    'В файле есть элементы, которые здесь нельзя прочитать: «{element}». Файл: «{file}»; количество: {count, number}.',
  'issue.graph-element-unsupported.remedy': 'Сохраните простой граф: узлы и связи между двумя узлами.',
  'issue.graph-several':
    'В файле несколько графов; прочитан только первый: «{file}». Графов: {count, number}.',
  'issue.graph-several.remedy': 'Сохраните каждый граф в отдельном файле.',
  'issue.graph-nodes-over-limit':
    'В графе слишком много узлов: «{file}». Допустимое число узлов: {limit, number}.',
  'issue.graph-nodes-over-limit.remedy': 'Выберите часть графа.',
  'issue.graph-edges-over-limit':
    'В графе слишком много связей: «{file}». Допустимое число связей: {limit, number}.',
  'issue.graph-edges-over-limit.remedy': 'Выберите часть графа или уберите слабые связи.',

  // Files: writing
  'issue.write-format-not-built': 'Запись в этот формат ещё не сделана: {format}.',
  'issue.write-format-not-built.remedy': 'Выберите другой формат, например «xlsx» или «csv».',
  'issue.write-format-read-only': 'Этот формат можно прочитать, но не записать: {format}.',
  'issue.write-format-read-only.remedy': 'Выберите другой формат, например «xlsx» или «csv».',
  'issue.write-format-unknown': 'Этот формат неизвестен: {format}.',
  'issue.write-format-unknown.remedy': 'Выберите известный формат, например «xlsx» или «csv».',
  'issue.write-characters-removed':
    'Знаки, которые этот формат не хранит, пропущены ({format}). Их число: {count, number}.',
  'issue.write-characters-removed.remedy': 'Ничего делать не нужно: это невидимые управляющие знаки.',
  'issue.write-cell-over-limit':
    'Ячейка слишком длинная для этого формата ({format}); ничего не записано. Знаков: {characters, number}; допускается: {limit, number}.',
  'issue.write-cell-over-limit.remedy': 'Сократите текст или выберите другой формат, например «csv».',
  'issue.write-rows-over-limit':
    'Слишком много строк для этого формата ({format}). Строк: {count, number}; допускается: {limit, number}.',
  'issue.write-rows-over-limit.remedy': 'Выберите другой формат, например «csv».',
  'issue.write-columns-over-limit':
    'Слишком много столбцов для этого формата ({format}). Столбцов: {count, number}; допускается: {limit, number}.',
  'issue.write-columns-over-limit.remedy': 'Выберите другой формат, например «csv».',
  'issue.write-sheet-renamed':
    'Название листа недопустимо в этом формате ({format}); лист записан как «{name}».',
  'issue.write-sheet-renamed.remedy':
    'Ничего делать не нужно. Короткое название без особых знаков позволит этого избежать.',
} satisfies Readonly<Record<keyof typeof english, string>>;
