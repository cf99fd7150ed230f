// The report: build the document, write it as a file; and the parts of its pictures that other screens use.
export { buildReport } from './buildReport.ts';
export { reportSteps } from './reportSteps.ts';
export { reportMoment } from './reportMoment.ts';
export { onlySections, reportSections } from './reportSections.ts';
export { writeHtml } from './html/writeHtml.ts';
export { writeMarkdown } from './markdown/writeMarkdown.ts';
export { confidenceText, countedName, gapSentence } from './sections/gapText.ts';
export { gapSentences } from './sections/gapText.ts';
export { columnName } from './sections/columnName.ts';
export { groupNames } from './sections/groupNames.ts';
export { layerName } from './sections/layerName.ts';
export { convenerSentence, counterSentence, reasonSentence } from './sections/reasonText.ts';
export { layout } from './figures/map/layout.ts';
export { placeLabels } from './figures/map/placeLabels.ts';
export { networkMap } from './figures/map/networkMap.ts';
export { partMarks } from './figures/partMarks.ts';
export { ticks } from './figures/scale.ts';
export { svgFile } from './figures/svg.ts';
export { textWidth } from './figures/textWidth.ts';
export { shorten, wrapText } from './figures/wrapText.ts';
export { groupFills, otherFill } from './figures/palette.ts';
export { shape, shapeNames } from './figures/shapes.ts';
export { cleanText, harmless } from './markup/cleanText.ts';
export { element } from './markup/element.ts';
export { markup } from './markup/markup.ts';

export type { ReportInput } from './reportInput.ts';
export type { ReportRequest } from './reportSteps.ts';
export type { SentenceContext } from './sections/sentenceContext.ts';
export type { Audience, DocumentWords, ReportDocument, Section } from './document/reportDocument.ts';
export type {
  Block,
  CallOut,
  Decision,
  Decisions,
  Definitions,
  List,
  Paragraph,
  References,
  Text,
} from './document/block.ts';
export type { Drawing, Figure } from './document/figure.ts';
export type { Table, TableColumn } from './document/table.ts';
export type { Attributes, Child, Element } from './markup/element.ts';
export type { LayoutOptions } from './figures/map/layout.ts';
export type { LabelBox, LabelOptions, PlacedLabel, Rectangle } from './figures/map/placeLabels.ts';
export type { MapNode, NetworkMapInput } from './figures/map/networkMap.ts';
export type { Parted, Place } from './figures/partMarks.ts';
export type { Point } from './figures/map/point.ts';
export type { ShapeName } from './figures/shapes.ts';
