/** One record of a CSV text: its number as a spreadsheet shows it, its cells, and where it ends in the text. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
  readonly end: number;
  /** A cell goes on after its closing quotation mark: the rest was read as characters. */
  readonly misplacedQuote: boolean;
  /** The text ends inside quotation marks. */
  readonly unclosedQuote: boolean;
}

const quote = '"';

/**
 * The records of a CSV text (RFC 4180), one after the other, so that a reader can stop at any.
 * Lines end with CRLF, LF or CR, also mixed within a file. Cells in quotation marks may hold separators, line breaks and
 * doubled quotation marks; a quotation mark inside a cell that does not begin with one is a character. O(characters).
 */
export function* csvRecords(text: string, separator: string): Generator<CsvRecord> {
  let at = 0;
  for (let row = 1; at < text.length; row++) {
    const cells: string[] = [];
    let misplacedQuote = false;
    let unclosedQuote = false;
    for (let more = true; more;) {
      let cell = '';
      if (text[at] === quote) {
        const closing = closingQuote(text, at);
        unclosedQuote = closing === text.length;
        cell = text.slice(at + 1, closing).replaceAll('""', quote);
        at = closing + 1;
        if (at < text.length && !endsCell(text[at], separator)) misplacedQuote = true;
      }
      const start = at;
      while (at < text.length && !endsCell(text[at], separator)) at++;
      cells.push(cell + text.slice(start, at));
      more = text[at] === separator;
      if (more) at++;
    }
    at = Math.min(text.length, afterLineBreak(text, at));
    yield { row, cells, end: at, misplacedQuote, unclosedQuote };
  }
}

/** The index of the quotation mark that closes the one at `from`; the length of the text if none does. */
function closingQuote(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const next = text.indexOf(quote, at);
    if (next === -1) return text.length;
    if (text[next + 1] !== quote) return next;
    at = next + 2;
  }
}

function endsCell(character: string, separator: string): boolean {
  return character === separator || character === '\n' || character === '\r';
}

function afterLineBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}
