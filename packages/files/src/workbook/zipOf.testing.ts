import { crc32 } from './crc32.ts';

/** One part of a zip file that a test makes; `declaredSize` may lie. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
  readonly declaredSize?: number;
  /** Packed bytes and CRC made elsewhere, for content that is too large to hold. */
  readonly packed?: { readonly bytes: Uint8Array; readonly crc: number; readonly size: number };
}

export async function deflated(chunks: Iterable<Uint8Array>): Promise<Uint8Array> {
  const waiting = chunks[Symbol.iterator]();
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const { done, value } = waiting.next();
      if (done === true) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
  });
  const packed = source.pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** A zip file; with `zip64` every size and the directory's place stand in the fields for large files. */
export async function zipOf(parts: readonly ZipPart[], zip64 = false): Promise<Uint8Array> {
  const body: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, declaredSize, packed } of parts) {
    const bytes = packed?.bytes ?? (await deflated([content]));
    const size = declaredSize ?? packed?.size ?? content.length;
    const crc = packed?.crc ?? crc32(content);
    const nameBytes = new TextEncoder().encode(name);
    const local = record(30, (view) => {
      view.setUint32(0, 0x04034b50, true);
      view.setUint16(8, 8, true);
      view.setUint32(14, crc, true);
      view.setUint32(18, bytes.length, true);
      view.setUint32(22, size, true);
      view.setUint16(26, nameBytes.length, true);
    });
    const extra = zip64 ? largeField([size, bytes.length, offset]) : new Uint8Array();
    const at = offset;
    central.push(
      record(46, (view) => {
        view.setUint32(0, 0x02014b50, true);
        view.setUint16(10, 8, true);
        view.setUint32(16, crc, true);
        view.setUint32(20, zip64 ? 0xffffffff : bytes.length, true);
        view.setUint32(24, zip64 ? 0xffffffff : size, true);
        view.setUint16(28, nameBytes.length, true);
        view.setUint16(30, extra.length, true);
        view.setUint32(42, zip64 ? 0xffffffff : at, true);
      }),
      nameBytes,
      extra,
    );
    body.push(local, nameBytes, bytes);
    offset += local.length + nameBytes.length + bytes.length;
  }
  return joined([...body, ...central, ...endRecords(parts.length, offset, lengthOf(central), zip64)]);
}

function endRecords(count: number, offset: number, size: number, zip64: boolean): readonly Uint8Array[] {
  const end = record(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(10, zip64 ? 0xffff : count, true);
    view.setUint32(12, size, true);
    view.setUint32(16, zip64 ? 0xffffffff : offset, true);
  });
  if (!zip64) return [end];
  const end64 = record(56, (view) => {
    view.setUint32(0, 0x06064b50, true);
    view.setBigUint64(32, BigInt(count), true);
    view.setBigUint64(40, BigInt(size), true);
    view.setBigUint64(48, BigInt(offset), true);
  });
  const locator = record(20, (view) => {
    view.setUint32(0, 0x07064b50, true);
    view.setBigUint64(8, BigInt(offset + size), true);
  });
  return [end64, locator, end];
}

function largeField(values: readonly number[]): Uint8Array {
  return record(4 + 8 * values.length, (view) => {
    view.setUint16(0, 1, true);
    view.setUint16(2, 8 * values.length, true);
    values.forEach((value, index) => view.setBigUint64(4 + 8 * index, BigInt(value), true));
  });
}

function record(length: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  fill(new DataView(bytes.buffer));
  return bytes;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * The least parts of a workbook; `sheet` is what stands inside `<sheetData>`, `after` behind it, and `before` in front
 * of the root.
 */
export function workbookParts(
  sheet: string,
  details: {
    readonly before?: string;
    readonly after?: string;
    readonly styles?: string;
    readonly state?: string;
    readonly date1904?: boolean;
  } = {},
): readonly ZipPart[] {
  const { before = '', after = '', styles = '', state = 'visible', date1904 = false } = details;
  const relations = (lines: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const texts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', '<Types/>'],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `<workbook xmlns:r="r"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets><sheet name="a" state="${state}" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml') + relation('rId2', 'styles', '/xl/styles.xml'),
      ),
    ],
    ['xl/styles.xml', `<styleSheet>${styles}</styleSheet>`],
    ['xl/worksheets/sheet1.xml', `${before}<worksheet><sheetData>${sheet}</sheetData>${after}</worksheet>`],
  ];
  return texts.map(([name, text]) => ({ name, content: new TextEncoder().encode(text) }));
}
