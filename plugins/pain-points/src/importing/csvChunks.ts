import { parse, Parser } from 'papaparse';
import {
  ImportFileError,
  type TextEncodingName,
} from '@trust-portal/tabular-import';

/** How much of a file is read at once, in bytes. */
const chunkBytes = 1024 * 1024;
/** How much text guesses the delimiter and the line ends. */
const sampleCharacters = 65_536;
/** A row that is longer than this, in characters, is no row but a quote that never ends. */
const longestRow = 4_000_000;

interface ParsedChunk {
  data: string[][];
  errors: Array<{ type: string; message: string }>;
  meta: { cursor: number };
}

function isEmpty(row: readonly string[]): boolean {
  return row.every(cell => cell.trim() === '');
}

/**
 * The rows of a CSV file, head row first, read piece by piece so that a large
 * file neither fills the memory nor stops the page. Empty lines are no rows.
 *
 * @throws ImportFileError when the file is not in this encoding or a quoted cell never ends.
 */
export async function* csvChunks(
  file: Blob,
  encoding: TextEncodingName,
): AsyncGenerator<string[][]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let parser: Parser | undefined;
  let text = '';
  for (let from = 0; from < file.size; from += chunkBytes) {
    const last = from + chunkBytes >= file.size;
    const bytes = await file.slice(from, from + chunkBytes).arrayBuffer();
    try {
      text += decoder.decode(bytes, { stream: !last });
    } catch {
      throw new ImportFileError(
        'unreadable-encoding',
        `The file is not in ${encoding}`,
      );
    }
    if (!parser) {
      const { meta } = parse<string[]>(text.slice(0, sampleCharacters), {
        preview: 50,
      });
      parser = new Parser({
        delimiter: meta.delimiter,
        newline: meta.linebreak as '\r' | '\n' | '\r\n',
      });
    }
    // The last row of a piece may be cut: it waits for the next piece.
    const parsed: ParsedChunk = parser.parse(text, 0, !last);
    const broken = parsed.errors.find(error => error.type === 'Quotes');
    text = text.slice(parsed.meta.cursor);
    if (broken || (!last && text.length > longestRow)) {
      throw new ImportFileError(
        'malformed-csv',
        broken?.message ?? 'A quoted cell does not end',
      );
    }
    yield parsed.data.filter(row => !isEmpty(row));
  }
}
