import { SaxesParser } from 'saxes';
import { fileIssue } from '../issueCodes.ts';
import type { Reading } from '../reading.ts';

const textPiece = 65_536;
// `&quot;` and `_x000D_`: how many characters may stand for one.
const charactersOfEscape = 7;

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

export interface XmlHandlers {
  /** `name` without its namespace prefix; attributes keep theirs. */
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Where an XML text stands: `part` of `file` (a part of a workbook, or the file itself). */
export interface XmlPlace {
  readonly file: string;
  readonly part: string;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Reads XML piece by piece. Refuses any document type declaration, so there are no entities but the five of XML itself and
 * nothing can be expanded or fetched; refuses what is not well formed, and elements deeper than the bound.
 */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: true });
  private depth = 0;
  private sinceEvent = 0;
  private readonly longestPiece: number;

  constructor(
    private readonly place: XmlPlace,
    handlers: XmlHandlers,
    private readonly reading: Reading,
  ) {
    const { file, part } = place;
    this.longestPiece = charactersOfEscape * reading.limits.characters + textPiece;
    const limit = reading.limits.depth;
    const { parser } = this;
    parser.on('doctype', () => reading.refuse(fileIssue('xml-doctype', { file, part })));
    parser.on('error', () =>
      reading.refuse(
        part === file
          ? fileIssue('xml-syntax', { file, line: parser.line, position: parser.column + 1 })
          : fileIssue('file-damaged', { file, format: 'xlsx' }),
      ),
    );
    parser.on('opentag', ({ name, attributes }) => {
      this.sinceEvent = 0;
      if (++this.depth > limit) reading.refuse(fileIssue('xml-too-deep', { file, limit }));
      handlers.open(localName(name), attributes);
    });
    parser.on('closetag', ({ name }) => {
      this.sinceEvent = 0;
      this.depth--;
      handlers.close(localName(name));
    });
    const { text } = handlers;
    if (text !== undefined) {
      parser.on('text', text);
      parser.on('cdata', text);
    }
  }

  /** Takes the next piece. A text, comment or attribute that goes on for longer than any cell may is refused unread. */
  write(text: string): void {
    this.parser.write(text);
    this.sinceEvent += text.length;
    if (this.sinceEvent <= this.longestPiece) return;
    const { file } = this.place;
    const limit = this.reading.limits.characters;
    this.reading.refuse(fileIssue('xml-text-over-limit', { file, limit }));
  }

  close(): void {
    this.parser.close();
  }
}

/** Reads a whole XML text, breathing in between. */
export async function readXmlText(
  text: string,
  file: string,
  handlers: XmlHandlers,
  reading: Reading,
): Promise<void> {
  const reader = new XmlReader({ file, part: file }, handlers, reading);
  for (let at = 0; at < text.length; at += textPiece) {
    reader.write(text.slice(at, at + textPiece));
    await reading.pause(file, at, text.length);
  }
  reader.close();
}

const forXml: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** Text as the value of an attribute. Characters that XML cannot hold must be gone: see `withoutControlCharacters`. */
export function escapedXml(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, (character) => forXml.get(character) ?? character);
}

/** Text without the characters that XML 1.0 cannot hold, not even escaped. */
export function withoutControlCharacters(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
