import { fontFamily } from '../figures/svg.ts';
import { colours } from '../figures/palette.ts';
import { shorten } from '../figures/wrapText.ts';

/** How wide the title at the head of a printed page may be, in points: the label stands beside it. */
const mostHeader = 330;

export interface PageTexts {
  /** Stands at the head of every printed page. */
  readonly title: string;
  readonly syntheticLabel: string | null;
}

/** The style sheet of the page, for screens of any width and for A4 paper. */
export function styleSheet({ title, syntheticLabel }: PageTexts): string {
  return `${screenStyle}${printStyle}${pageStyle(title, syntheticLabel)}`;
}

const screenStyle = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:${colours.paper};color:${colours.text};font:16px/1.55 ${fontFamily};overflow-wrap:break-word}
.page{max-width:54rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
a{color:${colours.blue}}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid ${colours.blue};outline-offset:2px}
.skip{position:absolute;left:-999rem;top:0;background:${colours.paper};padding:.5rem 1rem;z-index:2}
.skip:focus{left:0}
.synthetic-banner{position:sticky;top:0;z-index:1;margin:0;padding:.35rem 1.25rem;background:#fff4e5;color:#7a3600;border-bottom:2px solid ${colours.warning};font-weight:700;text-align:center}
h1,h2,h3{line-height:1.25;color:#003a61}
h1{font-size:1.75rem;margin:.5rem 0 .75rem}
h2{font-size:1.4rem;margin:3rem 0 .75rem;padding-top:.5rem;border-top:3px solid ${colours.blue}}
h3{font-size:1.12rem;margin:2rem 0 .5rem}
p,ul,ol{margin:.5rem 0 .75rem}
.subtitle{color:${colours.muted};margin:.15rem 0}
nav{margin:1.5rem 0;padding:.75rem 1.25rem;background:#f4f7fa;border-left:4px solid ${colours.blue}}
nav h2{font-size:1rem;margin:.25rem 0;padding:0;border:0}
nav ol{columns:18rem;margin:.25rem 0;padding-left:1.5rem}
nav li{break-inside:avoid}
.call-out{margin:1rem 0;padding:.6rem 1rem;border-left:5px solid;break-inside:avoid}
.call-out p{margin:.1rem 0}
.call-out-label{font-weight:700}
.finding{background:#eef6fc;border-color:${colours.blue}}
.warning{background:#fff4e5;border-color:${colours.warning};border-left-style:double}
.synthetic{background:#fff4e5;border:2px dashed ${colours.warning}}
.decisions{list-style:none;padding:0;counter-reset:decision}
.decisions>li{counter-increment:decision;position:relative;margin:1rem 0;padding:.7rem 1rem .7rem 3.4rem;border:1px solid ${colours.line};border-left:5px solid ${colours.blue};break-inside:avoid}
.decisions>li::before{content:counter(decision);position:absolute;left:1rem;top:.55rem;font-size:1.8rem;font-weight:700;color:${colours.blue};line-height:1.2}
.decisions h3{margin:.1rem 0 .3rem;color:${colours.text}}
.decisions ul{margin:.25rem 0;padding-left:1.1rem}
.decisions p{margin:.3rem 0}
.label{font-weight:700}
dl{margin:.5rem 0;columns:20rem;column-gap:2rem}
dt{font-weight:700;margin-top:.5rem;break-after:avoid}
dd{margin:0 0 0 1.25rem}
figure{margin:1.5rem 0;break-inside:avoid}
figure svg{display:block;width:100%;height:auto;max-width:45rem;border:1px solid ${colours.grid}}
figcaption{font-size:.9rem;margin-top:.4rem}
.references{list-style:none;padding:0;font-size:.8rem;line-height:1.4}
.references li{margin:.2rem 0;overflow-wrap:anywhere}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.note{font-size:.875rem;color:${colours.muted}}
.table{overflow-x:auto;margin:1.25rem 0}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4}
caption{text-align:left;font-weight:700;padding:.3rem 0;color:#003a61;caption-side:top}
th,td{text-align:left;vertical-align:top;padding:.35rem .55rem;border-bottom:1px solid ${colours.line}}
thead th{border-bottom:2px solid ${colours.blue};vertical-align:bottom}
tbody th{font-weight:400}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .number{white-space:normal}
footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid ${colours.line};font-size:.8rem;color:${colours.muted}}
@media (max-width:40rem){body{font-size:15px}.page{padding:1rem .8rem 3rem}.decisions>li{padding-left:2.6rem}.decisions>li::before{left:.7rem}figure{overflow-x:auto}figure svg{min-width:34rem}}
`;

const printStyle = `
@media print{
body{font-size:10pt;line-height:1.42}
.page{max-width:none;padding:0}
.skip,nav,.synthetic-banner,.to-table{display:none}
h1{font-size:17pt;margin:0 0 2mm}
h2{font-size:14pt;margin-top:7mm;break-after:avoid}
h3{font-size:11pt;break-after:avoid}
section.new-page{break-before:page}
section.new-page>h2{margin-top:0}
p,li{orphans:3;widows:3}
.table{overflow:visible}
table{font-size:8pt;line-height:1.3}
.note{font-size:8.5pt}
figcaption{font-size:9pt}
th,td{padding:.18rem .4rem}
.references{font-size:7pt;line-height:1.25}
.references li{margin:.4mm 0}
dl{font-size:9pt}
thead{display:table-header-group;break-after:avoid}
tbody tr:first-child{break-before:avoid}
tbody tr:first-child:not(:last-child),tbody tr:nth-last-child(2){break-after:avoid}
.table.whole{break-inside:avoid}
p:has(+.table),.call-out:has(+.table),p:has(+figure){break-after:avoid;break-inside:avoid}
footer{break-before:avoid;margin-top:5mm;padding-top:1mm;font-size:7.5pt}
.decisions{font-size:9.5pt;line-height:1.35}
.decisions>li{margin:2.5mm 0;padding-top:1.5mm;padding-bottom:1.5mm}
.decisions p,.decisions ul{margin:.6mm 0}
.call-out{margin:2.5mm 0;padding:1.2mm 3mm}
.subtitle{margin:0;font-size:9pt;line-height:1.3}
tr{break-inside:avoid}
caption{break-after:avoid}
figure svg{border:0;max-height:190mm}
#map{break-before:page}
#map>h2{margin-top:0}
a{color:inherit;text-decoration:none}
.call-out,.decisions>li::before,thead th{print-color-adjust:exact}
}
`;

function pageStyle(title: string, syntheticLabel: string | null): string {
  const small = `font:8pt ${fontFamily};color:${colours.muted}`;
  const label =
    syntheticLabel === null
      ? ''
      : `@top-right{content:${cssString(syntheticLabel)};font:bold 9pt ${fontFamily};color:${colours.warning}}`;
  return `
@page{size:A4;margin:20mm 15mm 18mm;
@top-left{content:${cssString(shorten(title, 8, mostHeader))};${small}}
${label}
@bottom-right{content:counter(page) ' / ' counter(pages);${small}}
}
`;
}

/** A CSS string; every character that is no letter of ASCII, digit or space is written by its number. */
export function cssString(text: string): string {
  return `"${text.replace(/[^A-Za-z0-9 ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
