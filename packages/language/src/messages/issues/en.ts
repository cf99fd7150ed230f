/** What is wrong with the data or a file (`issue.<code>`) and what to do (`issue.<code>.remedy`). */
export const issues = {
  // The dataset: workbook and headers
  'issue.missing-sheet': 'A required sheet is missing: "{sheet}".',
  'issue.missing-sheet.remedy':
    'Add a sheet with this name. The command "template" makes an empty workbook with all sheets.',
  'issue.duplicate-sheet': 'Two sheets have the same name. Only the first was read: "{first}".',
  'issue.duplicate-sheet.remedy': 'Put the rows of both into one sheet, or give the second another name.',
  'issue.missing-column': 'A required column is missing: "{column}".',
  'issue.missing-column.remedy': 'Add a column with exactly this header in the first row of the sheet.',
  'issue.duplicate-column': 'Two headers mean the same column. The first of them: "{first}".',
  'issue.duplicate-column.remedy': 'Keep one of the two columns and delete or rename the other.',
  'issue.empty-header':
    'A column has no header and was left out. Its position: {position, number}; filled cells: {count, number}.',
  'issue.empty-header.remedy': 'Write a header in the first row, or delete the column if it is not needed.',
  'issue.unknown-sheet': 'This sheet is not used. It is kept as it is: "{sheet}".',
  'issue.unknown-sheet.remedy':
    'Nothing needs to be done. If it should be used, check the spelling of its name.',
  'issue.unknown-column':
    'This column is kept as an additional attribute: "{column}".{nearestCount, plural, =0 {} other { Similar known columns: {nearest}.}}',
  'issue.unknown-column.remedy': 'Nothing needs to be done, unless the header is misspelt.',
  'issue.no-rows': 'The sheet has a header but no rows.',
  'issue.no-rows.remedy': 'Fill in the rows, if there is anything to enter.',

  // The dataset: one cell
  'issue.missing-id': 'The row has no id.',
  'issue.missing-id.remedy': 'Give it a short code that no other row of the sheet has, such as "school-12".',
  'issue.missing-name': 'There is no name. The id of the row: "{id}".',
  'issue.missing-name.remedy': 'Write the full name in the column "name".',
  'issue.missing-value': 'A required cell is empty.',
  'issue.missing-value.remedy': 'Fill in the cell, or delete the row if it is not needed.',
  'issue.duplicate-id': 'This id is used twice: "{found}". It first stands in row {firstRow}.',
  'issue.duplicate-id.remedy':
    'Delete one of the two rows if they mean the same thing; otherwise give one of them another id.',
  'issue.duplicate-term':
    'This code is used twice in the dimension "{dimension}": "{found}". It first stands in row {firstRow}.',
  'issue.duplicate-term.remedy': 'Delete one of the two rows, or give one of them another code.',
  'issue.separator-in-id':
    'The id contains a character that separates the parts of a list: "{found}". No list can name it.',
  'issue.separator-in-id.remedy': 'Take the vertical bar, the semicolon or the line break out of the id.',
  'issue.unknown-reference':
    'Nothing in the sheet "{target}" has this id or name: "{found}".{nearestCount, plural, =0 {} other { Perhaps meant: {nearest}.}}',
  'issue.unknown-reference.remedy': 'Correct the spelling, or add a row for it to the sheet "{target}".',
  'issue.ambiguous-reference':
    'Several rows of the sheet "{target}" have this name: "{found}". Their ids: {matches}.',
  'issue.ambiguous-reference.remedy': 'Write the id of the one that is meant.',
  'issue.unknown-source':
    'The sheet "sources" does not list this source: "{found}". It is kept.{nearestCount, plural, =0 {} other { Perhaps meant: {nearest}.}}',
  'issue.unknown-source.remedy': 'Add the source to the sheet "sources", or correct its id.',
  'issue.bad-date': 'This is not a date that can be read: "{found}".',
  'issue.bad-date.remedy': 'Write a year (2023), a month (2023-10) or a day (2023-10-27).',
  'issue.time-dropped':
    'The dates of this column also hold a time of day; only the day was kept. Cells: {count, number}.',
  'issue.time-dropped.remedy': 'Nothing needs to be done, if the days are right.',
  'issue.bad-number': 'This is not a number: "{found}".',
  'issue.bad-number.remedy': 'Write digits only, without a unit; decimals after a comma or a point.',
  'issue.not-positive': 'A strength must be greater than zero. Found: "{found}".',
  'issue.not-positive.remedy':
    'Write a number greater than zero, leave the cell empty (it then counts as 1), or delete the row if there is no tie.',
  'issue.negative-number': 'The number must not be negative. Found: "{found}".',
  'issue.negative-number.remedy': 'Write zero or a positive number.',
  'issue.value-not-allowed':
    'This value is not allowed here: "{found}".{nearestCount, plural, =0 {} other { Perhaps meant: {nearest}.}}',
  'issue.value-not-allowed.remedy': 'Write one of these values: {allowed}.',
  'issue.text-too-long': 'The text is too long. Characters: {length, number}; allowed: {limit, number}.',
  'issue.text-too-long.remedy':
    'Shorten the text, and check that no larger piece of text was pasted into one cell by mistake.',
  'issue.value-not-expected':
    'The sheet "terms" does not list this value for "{dimension}": "{found}". It is kept.{nearestCount, plural, =0 {} other { Perhaps meant: {nearest}.}}',
  'issue.value-not-expected.remedy': 'Correct the spelling, or add the value to the sheet "terms".',
  'issue.contact-data':
    'The cell seems to hold {kind, select, email {an e-mail address} telephone {a telephone number} other {contact data}}. Data about people do not belong here.',
  'issue.contact-data.remedy': 'Delete it before you share the file.',
  'issue.contact-column': 'The header of this column announces contact data of people: "{column}".',
  'issue.contact-column.remedy':
    'Delete the column before you share the file; the analysis does not need it.',

  // The dataset: several cells
  'issue.end-before-start': 'The end is before the start. End: {found}; start: {start}.',
  'issue.end-before-start.remedy': 'Correct one of the two dates; perhaps they were swapped.',
  'issue.left-before-joined': 'The organisation left before it joined. Left: {found}; joined: {joined}.',
  'issue.left-before-joined.remedy': 'Correct one of the two dates; perhaps they were swapped.',
  'issue.part-of-cycle': 'These organisations are parts of each other in a circle: {cycle}.',
  'issue.part-of-cycle.remedy':
    'Empty "part_of" for the one at the top. An organisation cannot be a part of itself.',
  'issue.same-name':
    'Two organisations have the same name: "{found}". The other one has the id "{id}" and stands in row {firstRow}.',
  'issue.same-name.remedy':
    'If they are one organisation, keep one row; otherwise make the names differ, for example by adding the place.',
  'issue.repeated-participation':
    'The same participation stands twice and counts once. It first stands in row {firstRow}.',
  'issue.repeated-participation.remedy':
    'Delete one of the two rows, or correct the organisation, initiative or role.',
  'issue.self-tie': 'An organisation is tied to itself: "{found}". This makes no tie.',
  'issue.self-tie.remedy': 'Correct one of the two organisations, or delete the row.',
  'issue.participation-outside-initiative':
    'The participation lies outside the dates of its initiative "{id}". Found: {found}. Start of the initiative: {start}; end: {end}.',
  'issue.participation-outside-initiative.remedy':
    'Correct the dates of the participation or those of the initiative.',
  'issue.initiative-without-participations': 'Nobody takes part in this initiative: "{found}".',
  'issue.initiative-without-participations.remedy':
    'Add its participants to the sheet "participations", if they are known.',
  'issue.repeated-key':
    'This key stands twice; the first one counts: "{found}". It first stands in row {firstRow}.',
  'issue.repeated-key.remedy': 'Delete the row that is not valid.',
  'issue.dimension-without-column':
    'The sheet "terms" describes a dimension that is no column of any sheet: "{found}".{nearestCount, plural, =0 {} other { Perhaps meant: {nearest}.}}',
  'issue.dimension-without-column.remedy': 'Write the header of the column exactly as in the other sheets.',

  // The dataset: the whole
  'issue.no-facilitator':
    'No organisation is marked as facilitator (the organisation that convenes the community).',
  'issue.no-facilitator.remedy':
    'Write "yes" in the column "facilitator" of the organisation that convenes, so that dependence on it can be measured.',
  'issue.no-sources-sheet':
    'Sources are named, but there is no sheet "sources". References to sources: {count, number}.',
  'issue.no-sources-sheet.remedy':
    'Add the sheet "sources", so that readers can find what a statement rests on.',

  // Files: the whole file
  'issue.file-missing': 'There is no sheet to read: the folder holds no CSV file.',
  'issue.file-missing.remedy':
    'Put the sheets of the dataset into the folder: at least organisations.csv, initiatives.csv and participations.csv. Or name a workbook (.xlsx) or another file.',
  'issue.file-empty': 'The file is empty: "{file}".',
  'issue.file-empty.remedy': 'Check that the right file was chosen and that it was saved.',
  'issue.file-over-limit':
    'The file is too large: "{file}". Its size in bytes: {bytes, number}; allowed: {limit, number}.',
  'issue.file-over-limit.remedy': 'Remove pictures and sheets that are not needed, and save it again.',
  'issue.file-format-unknown': 'The format of the file is not known: "{file}".',
  'issue.file-format-unknown.remedy': 'Save the data as a workbook (.xlsx) or as CSV files in one folder.',
  'issue.file-format-not-data': 'The file holds no table that can be read: "{file}" ({kind}).',
  'issue.file-format-not-data.remedy':
    'Choose the file with the data; tables from a document must first be copied into a workbook (.xlsx).',
  'issue.file-format-not-built': 'Reading this format is not built yet: "{file}" ({format}).',
  'issue.file-format-not-built.remedy': 'Save the data as a workbook (.xlsx) or as CSV files in one folder.',
  'issue.file-extension-differs':
    'The name of the file ends in "{extension}", but its content is of another format and was read as such: {format}.',
  'issue.file-extension-differs.remedy':
    'Nothing needs to be done. A name with the right ending avoids confusion: "{file}".',
  'issue.file-damaged': 'The file is damaged and cannot be read: "{file}" ({format}).',
  'issue.file-damaged.remedy':
    'Get the file again from where it came, or open it in the program that made it and save a new copy.',
  'issue.file-encrypted': 'The file is protected with a password: "{file}".',
  'issue.file-encrypted.remedy': 'Save a copy without a password and open that one.',
  'issue.file-time-over-limit':
    'Reading took too long and was stopped: "{file}". Limit in seconds: {seconds, number}.',
  'issue.file-time-over-limit.remedy': 'Remove what is not needed from the file, and try again.',
  'issue.file-characters-lost':
    'Some characters could not be read in the file "{file}" ({encoding}). Their number: {count, number}.',
  'issue.file-characters-lost.remedy':
    'Save the file in the encoding UTF-8 and check the names for strange characters.',
  'issue.file-encoding-assumed':
    'The file is not in UTF-8: "{file}". It was read in another encoding: {encoding}.',
  'issue.file-encoding-assumed.remedy': 'If names look wrong, save the file as "CSV UTF-8".',

  // Files: zip and XML
  'issue.zip-unpacked-over-limit':
    'The file is too large when unpacked: "{file}". Its size in bytes: {bytes, number}; allowed: {limit, number}.',
  'issue.zip-unpacked-over-limit.remedy':
    'Remove empty formatted rows, pictures and sheets that are not needed, and save the file again.',
  'issue.zip-entries-over-limit':
    'The file consists of too many parts: "{file}". Parts: {count, number}; allowed: {limit, number}.',
  'issue.zip-entries-over-limit.remedy':
    'Open it in Excel or LibreOffice, remove what is not needed and save a new copy.',
  'issue.zip-inconsistent':
    'The inside of the file contradicts itself, so it was not read: "{file}" ({part}).',
  'issue.zip-inconsistent.remedy':
    'Ask for the file again, or open it in the program that made it and save a new copy.',
  'issue.xml-doctype':
    'The file contains definitions that could be used for an attack, so it was not read: "{file}" ({part}).',
  'issue.xml-doctype.remedy':
    'Save the data as a workbook (.xlsx) or CSV, or remove the document type declaration.',
  'issue.xml-syntax': 'The file is not valid XML: "{file}". Line: {line}; character: {position}.',
  'issue.xml-syntax.remedy': 'Correct the place, or save the file again in the program that made it.',
  'issue.xml-text-over-limit':
    'The file holds too much text in one place: "{file}". Characters allowed: {limit, number}.',
  'issue.xml-text-over-limit.remedy': 'Shorten the text, or save the file again in the program that made it.',
  'issue.xml-too-deep':
    'The elements of the file are nested too deeply: "{file}". Levels allowed: {limit, number}.',
  'issue.xml-too-deep.remedy':
    'Check that the file is a graph or a workbook, and save it again in the program that made it.',

  // Files: sheets
  'issue.sheets-over-limit':
    'There are too many sheets in "{file}". Sheets: {count, number}; allowed: {limit, number}.',
  'issue.sheets-over-limit.remedy': 'Delete the sheets that are not needed.',
  'issue.sheet-hidden': 'The sheet is hidden in the workbook. It was read like the others.',
  'issue.sheet-hidden.remedy': 'If it should not be used, delete it; otherwise nothing needs to be done.',
  'issue.sheet-empty': 'The sheet is empty.',
  'issue.sheet-empty.remedy': 'Nothing needs to be done, if it was left empty on purpose.',
  'issue.sheet-rows-over-limit': 'The sheet has too many rows. Rows allowed: {limit, number}.',
  'issue.sheet-rows-over-limit.remedy': 'Delete empty rows below the data, or divide the data.',
  'issue.sheet-columns-over-limit':
    'The sheet has too many columns. Columns: {count, number}; allowed: {limit, number}.',
  'issue.sheet-columns-over-limit.remedy': 'Delete the columns that are not needed.',
  'issue.cells-over-limit': 'There are too many filled cells in "{file}". Cells allowed: {limit, number}.',
  'issue.cells-over-limit.remedy': 'Delete sheets, rows and columns that are not needed.',
  'issue.cell-over-limit':
    'The cell holds too much text. Characters: {characters, number}; allowed: {limit, number}.',
  'issue.cell-over-limit.remedy': 'Shorten the text; longer documents belong into a file of their own.',
  'issue.cells-without-header':
    'Cells of this column stand right of the last header and were left out. Their number: {count, number}.',
  'issue.cells-without-header.remedy': 'Write a header in the first row, or delete the cells.',
  'issue.cells-merged':
    'The cells are merged, so only the first holds the value and the others were read as empty: {found}.',
  'issue.cells-merged.remedy': 'Undo the merging and write the value into every cell that should have it.',
  'issue.cell-error-value':
    'The cell shows an error of the spreadsheet program and was read as empty: {found}.',
  'issue.cell-error-value.remedy': 'Correct the formula, or write the value itself.',
  'issue.cell-formula-without-value':
    'The result of a formula is not stored in the file, so the cell was read as empty.',
  'issue.cell-formula-without-value.remedy': 'Open the file in Excel and save it; that stores the result.',
  'issue.csv-quote-unclosed': 'A quotation mark is opened and never closed: "{file}".',
  'issue.csv-quote-unclosed.remedy':
    'Close the quotation mark, or save the file again from the spreadsheet program.',
  'issue.csv-quote-misplaced':
    'A quotation mark stands in the middle of a cell and was read as a character: "{file}".',
  'issue.csv-quote-misplaced.remedy': 'Check that the cell was read as it should be.',
  'issue.issues-over-limit': 'There are more problems than can be listed. Listed: {limit, number}.',
  'issue.issues-over-limit.remedy': 'Correct those that are listed, then check the file again.',

  // Files: folders
  'issue.folder-file-ignored': 'This file of the folder is not used: "{file}".',
  'issue.folder-file-ignored.remedy': 'Nothing needs to be done. Sheets of a folder are CSV files.',
  'issue.folder-sheet-repeated':
    'Two files of the folder mean the same sheet. The second was left out: "{file}".',
  'issue.folder-sheet-repeated.remedy': 'Delete or rename one of the two.',
  'issue.folder-without-sheets': 'No file of the folder can be read as a sheet.',
  'issue.folder-without-sheets.remedy':
    'Put the CSV files organisations, initiatives and participations into the folder.',
  'issue.folder-files-over-limit':
    'There are too many files in the folder. Files: {count, number}; allowed: {limit, number}.',
  'issue.folder-files-over-limit.remedy': 'Choose a folder that holds only the CSV files of the community.',
  'issue.folder-expected': 'One CSV file is not enough to describe a community: "{file}".',
  'issue.folder-expected.remedy':
    'Choose the folder that holds organisations, initiatives and participations, or a workbook (.xlsx).',

  // Files: JSON
  'issue.json-syntax': 'The file is not valid JSON: "{file}". Line: {line}; character: {position}.',
  'issue.json-syntax.remedy': 'Correct the place, or save the file again in the program that made it.',
  'issue.json-too-deep':
    'Lists and objects of the file are nested too deeply: "{file}". Levels allowed: {limit, number}.',
  'issue.json-too-deep.remedy': 'Check that the file is a graph or a saved project.',
  'issue.json-values-over-limit':
    'The file holds too many values: "{file}". Values allowed: {limit, number}.',
  'issue.json-values-over-limit.remedy':
    'Choose a part of the data, or save it without attributes that are not needed.',
  'issue.json-shape-unknown': 'The file is valid JSON, but neither a graph nor a saved project: "{file}".',
  'issue.json-shape-unknown.remedy': 'A graph needs the lists "nodes" and "edges" (or "links").',
  'issue.project-version-newer':
    'The project was saved by a newer version: "{file}". Its version: {version}; known here: {supported}.',
  'issue.project-version-newer.remedy': 'Update the program, then open the project again.',
  'issue.project-version-invalid': 'The project does not say of which version it is: "{file}".',
  'issue.project-version-invalid.remedy':
    'Open the copy that was saved last, or start again from the workbook.',
  'issue.project-value-invalid':
    'A value of the project is not as expected: "{file}". Place: {path}; expected: {expected}.',
  'issue.project-value-invalid.remedy':
    'Open the copy that was saved last, or correct the value in the file.',

  // Files: graphs
  'issue.graph-list-missing': 'The graph has no list "{list}": "{file}".',
  'issue.graph-list-missing.remedy': 'Add the list; it may be empty.',
  'issue.graph-list-ignored':
    'The graph has both a list "{list}" and a list "{ignored}"; only "{list}" was read: "{file}". Entries left out: {count, number}.',
  'issue.graph-list-ignored.remedy': 'Put all ties into one of the two lists.',
  'issue.graph-flag-invalid': '"{name}" must be true or false: "{file}".',
  'issue.graph-flag-invalid.remedy': 'Write true or false, without quotation marks.',
  'issue.graph-entry-invalid':
    'An entry of the list "{list}" is not an object: "{file}". Its number: {index}.',
  'issue.graph-entry-invalid.remedy': 'Correct or delete the entry.',
  'issue.graph-node-without-id': 'A node has no id: "{file}". Its number: {index}.',
  'issue.graph-node-without-id.remedy': 'Give every node an id of its own.',
  'issue.graph-node-repeated': 'Two nodes have the same id "{id}": "{file}". Number of the second: {index}.',
  'issue.graph-node-repeated.remedy': 'Delete one of the two, or give it another id.',
  'issue.graph-edge-without-end': 'A tie lacks one of its ends ({end}): "{file}". Its number: {index}.',
  'issue.graph-edge-without-end.remedy': 'Add the id of the node, or delete the tie.',
  'issue.graph-edge-node-unknown':
    'A tie names a node that does not exist ({end}): "{id}". File: "{file}"; number of the tie: {index}.',
  'issue.graph-edge-node-unknown.remedy': 'Add the node, or correct the id.',
  'issue.graph-weight-invalid':
    'The weight of a tie must be a number greater than zero: "{file}". Number of the tie: {index}.',
  'issue.graph-weight-invalid.remedy': 'Correct the weight, or leave it out: it then counts as 1.',
  'issue.graph-attribute-nested':
    'Values of the attribute "{name}" are lists or objects; they are kept as text: "{file}". Values: {count, number}.',
  'issue.graph-attribute-nested.remedy':
    'Nothing needs to be done, unless the attribute is to be used for groups or numbers.',
  'issue.graph-attribute-type':
    'Values of the attribute "{name}" do not fit its type ({type}); they are kept as text: "{file}". Values: {count, number}.',
  'issue.graph-attribute-type.remedy': 'Correct the values, or declare the attribute as text.',
  'issue.graph-attribute-undeclared':
    'An attribute is used but not declared; it is kept: "{name}". File: "{file}"; values: {count, number}.',
  'issue.graph-attribute-undeclared.remedy': 'Nothing needs to be done, if the values are right.',
  'issue.graph-attribute-repeated':
    'Two attributes have the same name "{name}"; the second is kept as "{renamed}". File: "{file}".',
  'issue.graph-attribute-repeated.remedy': 'Nothing needs to be done. Different names avoid confusion.',
  'issue.graph-direction-mixed':
    'Some ties are directed and some are not: "{file}". Directed: {directed, number}; undirected: {undirected, number}.',
  'issue.graph-direction-mixed.remedy': 'Make all ties directed or all undirected.',
  'issue.graph-direction-unknown': 'This direction is not known: "{value}". File: "{file}".',
  'issue.graph-direction-unknown.remedy': 'Write "directed" or "undirected".',
  'issue.graph-element-unsupported':
    'The file contains elements that cannot be read here: "{element}". File: "{file}"; number: {count, number}.',
  'issue.graph-element-unsupported.remedy': 'Save a simple graph: nodes and ties between two nodes each.',
  'issue.graph-several':
    'The file holds several graphs; only the first was read: "{file}". Graphs: {count, number}.',
  'issue.graph-several.remedy': 'Save each graph in a file of its own.',
  'issue.graph-nodes-over-limit': 'The graph has too many nodes: "{file}". Nodes allowed: {limit, number}.',
  'issue.graph-nodes-over-limit.remedy': 'Choose a part of the graph.',
  'issue.graph-edges-over-limit': 'The graph has too many ties: "{file}". Ties allowed: {limit, number}.',
  'issue.graph-edges-over-limit.remedy': 'Choose a part of the graph, or leave out weak ties.',

  // Files: writing
  'issue.write-format-not-built': 'Writing this format is not built yet: {format}.',
  'issue.write-format-not-built.remedy': 'Choose another format, for example xlsx or csv.',
  'issue.write-format-read-only': 'This format can be read but not written: {format}.',
  'issue.write-format-read-only.remedy': 'Choose another format, for example xlsx or csv.',
  'issue.write-format-unknown': 'This format is not known: {format}.',
  'issue.write-format-unknown.remedy': 'Choose a known format, for example xlsx or csv.',
  'issue.write-characters-removed':
    'Characters that the format cannot hold were left out ({format}). Their number: {count, number}.',
  'issue.write-characters-removed.remedy':
    'Nothing needs to be done: these are invisible control characters.',
  'issue.write-cell-over-limit':
    'A cell is too long for this format ({format}); nothing was written. Characters: {characters, number}; allowed: {limit, number}.',
  'issue.write-cell-over-limit.remedy': 'Shorten the text, or choose another format, for example csv.',
  'issue.write-rows-over-limit':
    'There are too many rows for this format ({format}). Rows: {count, number}; allowed: {limit, number}.',
  'issue.write-rows-over-limit.remedy': 'Choose another format, for example csv.',
  'issue.write-columns-over-limit':
    'There are too many columns for this format ({format}). Columns: {count, number}; allowed: {limit, number}.',
  'issue.write-columns-over-limit.remedy': 'Choose another format, for example csv.',
  'issue.write-sheet-renamed':
    'The name of the sheet is not allowed in this format ({format}); it was written as "{name}".',
  'issue.write-sheet-renamed.remedy':
    'Nothing needs to be done. A short name without special characters avoids this.',
} as const;
