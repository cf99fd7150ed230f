// What users of the readers and writers import: read, write, the formats, and what each needs.
export { readData } from './read.ts';
export { writeData } from './write.ts';
export { template } from './workbook/template.ts';
export { formats } from './formats.ts';
export { dataSha256, graphSha256 } from './hash.ts';
export { datasetFromGraph } from './graphs/datasetFromGraph.ts';
export { graphFromDataset, graphFromNetwork } from './graphs/graphFromNetwork.ts';
export { defaultLimits } from './limits.ts';
export { instructionsSheet } from './tables/reservedSheets.ts';
export { fileIssueKinds } from './issueCodes.ts';
export { writeCsv } from './csv/csv.ts';
export { writeWorkbook } from './workbook/writeWorkbook.ts';

export type { ReadResult } from './read.ts';
export type { WriteOptions, WriteResult } from './write.ts';
export type { TemplateTexts } from './workbook/template.ts';
export type { FileFormat, FormatId } from './formats.ts';
export type { GraphFromNetworkOptions } from './graphs/graphFromNetwork.ts';
export type { NameMap } from './tables/renameTables.ts';
export type { Limits } from './limits.ts';
export type { FileInput, Progress, ReadOptions } from './reading.ts';
export type { FileIssueCode } from './issueCodes.ts';
export type { WriteCsvOptions } from './csv/csv.ts';
export type { DropDown, WorkbookSheet } from './workbook/writeWorkbook.ts';
