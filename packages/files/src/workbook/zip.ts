import { crc32 } from './crc32.ts';
import { fileIssue } from '../issueCodes.ts';
import type { FileInput, Reading } from '../reading.ts';

/** A part of a zip file: where its packed bytes are and how many bytes it unpacks to. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly deflated: boolean;
  readonly size: number;
  readonly crc: number;
}

interface DirectoryRecord {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

const signatures = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
};
const absent32 = 0xffffffff;
const absent16 = 0xffff;
const methodStored = 0;
const methodDeflated = 8;

/**
 * The parts of a zip file by name. Nothing is unpacked: the sizes that the directory declares are added up first, and
 * `unpack` never gives more than a part declares. Refuses what is cut off, encrypted, over the bounds, or made to mislead:
 * parts that overlap, or whose own header contradicts the directory.
 */
export function zipEntries(file: FileInput, reading: Reading): ReadonlyMap<string, ZipEntry> {
  const damaged = (): never => reading.refuse(fileIssue('file-damaged', { file: file.name, format: 'zip' }));
  const records = directory(file.bytes, reading.limits.zipEntries) ?? damaged();
  const { zipEntries: entryLimit, unpackedBytes: limit } = reading.limits;
  if (records.length > entryLimit) {
    const count = records.length;
    reading.refuse(fileIssue('zip-entries-over-limit', { file: file.name, count, limit: entryLimit }));
  }
  const bytes = records.reduce((sum, { size }) => sum + size, 0);
  if (bytes > limit) reading.refuse(fileIssue('zip-unpacked-over-limit', { file: file.name, bytes, limit }));

  const entries = new Map<string, ZipEntry>();
  let free = 0;
  for (const record of records.toSorted((a, b) => a.offset - b.offset)) {
    const inconsistent = (): never =>
      reading.refuse(fileIssue('zip-inconsistent', { file: file.name, part: record.name }));
    if ((record.flags & 1) !== 0) reading.refuse(fileIssue('file-encrypted', { file: file.name }));
    if (record.method !== methodStored && record.method !== methodDeflated) damaged();
    const start = dataStart(file.bytes, record) ?? inconsistent();
    if (record.offset < free || entries.has(record.name)) inconsistent();
    free = start + record.packedSize;
    if (free > file.bytes.length) damaged();
    const packed = file.bytes.subarray(start, free);
    const deflated = record.method === methodDeflated;
    if (!deflated && record.packedSize !== record.size) inconsistent();
    const { name, size, crc } = record;
    entries.set(name, { name, packed, deflated, size, crc });
  }
  return entries;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The central directory, at most `limit` + 1 records of it; null if it is missing or broken. */
function directory(bytes: Uint8Array, limit: number): readonly DirectoryRecord[] | null {
  const view = viewOf(bytes);
  const place = directoryPlace(view);
  if (place === null) return null;
  const records: DirectoryRecord[] = [];
  let at = place.offset;
  for (let index = 0; index < Math.min(place.count, limit + 1); index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signatures.central) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameEnd = at + 46 + nameLength;
    if (nameEnd + extraLength > bytes.length) return null;
    const sizes = largeSizes(view, nameEnd, nameEnd + extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    if (sizes === null) return null;
    const [size, packedSize, offset] = sizes;
    records.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packedSize,
      size,
      crc: view.getUint32(at + 16, true),
      offset,
    });
    at = nameEnd + extraLength + view.getUint16(at + 32, true);
  }
  return records;
}

function directoryPlace(view: DataView): { readonly offset: number; readonly count: number } | null {
  const longestComment = 0xffff;
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - longestComment); at--) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === absent16 || offset === absent32 ? largeDirectoryPlace(view, at) : { offset, count };
  }
  return null;
}

/** Zip64: the place of a directory whose count or offset does not fit into the plain record. */
function largeDirectoryPlace(
  view: DataView,
  end: number,
): { readonly offset: number; readonly count: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== signatures.locator64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== signatures.end64) return null;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

/** Zip64: replaces the sizes that do not fit (size, packed size, offset) by those of the extra field; null if it lacks one. */
function largeSizes(
  view: DataView,
  start: number,
  end: number,
  sizes: readonly [number, number, number],
): readonly [number, number, number] | null {
  if (!sizes.includes(absent32)) return sizes;
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const fieldEnd = Math.min(end, next + view.getUint16(at + 2, true));
    const large = sizes.map((size) => {
      if (size !== absent32) return size;
      next += 8;
      return next <= fieldEnd ? Number(view.getBigUint64(next - 8, true)) : Number.NaN;
    });
    return large.some(Number.isNaN) ? null : [large[0], large[1], large[2]];
  }
  return null;
}

/** Where the packed bytes of a part begin; null if its own header contradicts the directory. */
function dataStart(bytes: Uint8Array, record: DirectoryRecord): number | null {
  const view = viewOf(bytes);
  const { offset } = record;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signatures.local) return null;
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  if (nameEnd > bytes.length) return null;
  if (new TextDecoder().decode(bytes.subarray(offset + 30, nameEnd)) !== record.name) return null;
  const sizesFollow = (view.getUint16(offset + 6, true) & 8) !== 0;
  const packedSize = view.getUint32(offset + 18, true);
  const size = view.getUint32(offset + 22, true);
  const agrees = (own: number, declared: number): boolean =>
    own === declared || own === absent32 || (sizesFollow && own === 0);
  if (!agrees(packedSize, record.packedSize) || !agrees(size, record.size)) return null;
  return nameEnd + view.getUint16(offset + 28, true);
}

const packedChunk = 16_384;

/** The bytes of a part, in pieces. Refuses a part that unpacks to another size, or to other bytes, than it declares. */
export async function* unpack(file: string, entry: ZipEntry, reading: Reading): AsyncGenerator<Uint8Array> {
  const inconsistent = (): never => reading.refuse(fileIssue('zip-inconsistent', { file, part: entry.name }));
  let size = 0;
  let crc = 0;
  for await (const piece of entry.deflated ? inflated(entry.packed, inconsistent) : pieces(entry.packed)) {
    size += piece.length;
    if (size > entry.size) inconsistent();
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) inconsistent();
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += packedChunk) yield bytes.subarray(at, at + packedChunk);
}

/** Unpacks on demand: the packed bytes are handed over in small pieces, so that little waits in between. */
async function* inflated(packed: Uint8Array, onBroken: () => never): AsyncGenerator<Uint8Array> {
  const waiting = pieces(packed);
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const { done, value } = waiting.next();
      if (done === true) controller.close();
      else controller.enqueue(value.slice());
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(onBroken);
      if (done) return;
      yield value;
    }
  } finally {
    // It may have failed already; what matters is that it stops.
    reader.cancel().catch(() => undefined);
  }
}
