import { zipOf } from '../../../packages/files/src/workbook/zipOf.testing.ts';

/** What a file may hold that must never run: elements, handlers, addresses, formulas, names of the language itself. */
export const hostileTexts = [
  `<img src=x onerror="document.title='taken'">`,
  `<script>document.title='taken'</script>`,
  `"><svg onload="document.title='taken'">`,
  `javascript:document.title='taken'`,
  '=HYPERLINK("http://evil.example","click")',
  `=cmd|' /C calc'!A0`,
  '{{constructor.constructor("return document")()}}',
  '__proto__',
  'constructor',
] as const;

type Rows = readonly (readonly string[])[];

/** A community of this many organisations with hostile ids, names and values, three of which take part in something. */
export function hostileSheets(count: number): readonly { readonly name: string; readonly rows: Rows }[] {
  const text = (index: number): string => hostileTexts[index % hostileTexts.length];
  const id = (index: number): string => (index < hostileTexts.length ? text(index) : `o${index}`);
  return [
    {
      name: 'organisations',
      rows: [
        ['id', 'name', 'type', hostileTexts[0]],
        ...Array.from({ length: count }, (_, i) => [id(i), `${text(i)} ${i}`, text(i + 1), text(i + 4)]),
      ],
    },
    {
      name: 'initiatives',
      rows: [
        ['id', 'name', 'kind'],
        ['i', hostileTexts[1], 'project'],
      ],
    },
    {
      name: 'participations',
      rows: [['initiative_id', 'organisation_id', 'role'], ...[0, 7, 8].map((i) => ['i', id(i), 'partner'])],
    },
  ];
}

export function csvOf(rows: Rows): Buffer {
  return Buffer.from(
    rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
  );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The sheets as a workbook in which what looks like a formula is one, beside the value that it gave last. */
export async function workbookOf(
  sheets: readonly { readonly name: string; readonly rows: Rows }[],
): Promise<Buffer> {
  const cell = (text: string): string =>
    text.startsWith('=')
      ? `<c t="str"><f>${escaped(text.slice(1))}</f><v>${escaped(text)}</v></c>`
      : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (lines: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', '<Types/>'],
    [
      '_rels/.rels',
      relations([`<Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`]),
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns:r="${office}"><sheets>${sheets
        .map(({ name }, index) => `<sheet name="${name}" r:id="s${index}"/>`)
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        sheets.map(
          (_, index) =>
            `<Relationship Id="s${index}" Type="${office}/worksheet" Target="worksheets/sheet${index}.xml"/>`,
        ),
      ),
    ],
    ...sheets.map(
      ({ rows }, index) =>
        [
          `xl/worksheets/sheet${index}.xml`,
          `<worksheet><sheetData>${rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`,
        ] as const,
    ),
  ];
  return Buffer.from(
    await zipOf(parts.map(([name, text]) => ({ name, content: new TextEncoder().encode(text) }))),
  );
}
