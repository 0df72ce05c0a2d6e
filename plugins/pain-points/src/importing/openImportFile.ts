import { unparse } from 'papaparse';
import { hashFile } from '@trust-portal/plugin-pain-points-common';
import {
  decodeText,
  ImportFileError,
  parseCsv,
  parseTable,
  type ImportTable,
  type TextEncodingName,
} from '@trust-portal/tabular-import';
import { csvChunks } from './csvChunks';

/** How many bytes tell the encoding. */
const sampleBytes = 65_536;
/** JSON cannot be read in pieces: a larger file has to come as CSV. In bytes. */
const largestJson = 64 * 1024 * 1024;
const previewRows = 8;
/** A column with more different values than this is no list of choices. */
const mostChoices = 20;
const rowsPerTable = 5000;

/** A file of voices whose rows have been counted, ready to be read again. */
export interface ImportFile {
  name: string;
  hash: string;
  heads: string[];
  rowCount: number;
  preview: string[][];
  /** The different values of columns that hold few. */
  choices: ReadonlyMap<string, readonly string[]>;
  /** All rows, a few thousand at a time. */
  tables: () => AsyncGenerator<ImportTable>;
}

const lineFeed = 0x0a;

/** Cuts behind the last line end, so that no character is cut in two. */
function cutAtLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(lineFeed);
  // In UTF-16 a line end has two bytes and the cut must be even.
  return end > 0 ? bytes.slice(0, end + 1 + ((end + 1) % 2)) : bytes;
}

function encodingOf(bytes: Uint8Array, whole: boolean): TextEncodingName {
  if (whole) return decodeText(bytes).encoding;
  const { encoding } = decodeText(cutAtLine(bytes));
  return encoding;
}

async function openJson(
  file: File,
): Promise<() => AsyncGenerator<ImportTable>> {
  if (file.size > largestJson) {
    throw new ImportFileError('malformed-json', 'too-large');
  }
  const { text } = decodeText(new Uint8Array(await file.arrayBuffer()));
  const table = parseTable(text);
  return async function* tables() {
    for (let from = 0; from < table.rows.length; from += rowsPerTable) {
      yield {
        heads: table.heads,
        rows: table.rows.slice(from, from + rowsPerTable),
      };
    }
  };
}

function openCsv(
  file: File,
  encoding: TextEncodingName,
): () => AsyncGenerator<ImportTable> {
  return async function* tables() {
    let heads: string[] | undefined;
    for await (const chunk of csvChunks(file, encoding)) {
      let rows = chunk;
      if (!heads && rows.length > 0) {
        // The one place that names columns without a head, and columns of the same head.
        heads = parseCsv(unparse([rows[0], rows[0]], { quotes: true })).heads;
        rows = rows.slice(1);
      }
      if (heads && rows.length > 0) yield { heads, rows };
    }
  };
}

/** What is learned of a file row by row, without keeping the rows. */
class Survey {
  heads: string[] = [];
  rowCount = 0;
  readonly preview: string[][] = [];
  /** Undefined for a column with too many different values. */
  readonly #seen: Array<Set<string> | undefined> = [];

  add(heads: string[], row: string[]): void {
    if (this.rowCount === 0) {
      this.#seen.push(...heads.map(() => new Set<string>()));
    }
    this.heads = heads;
    this.rowCount += 1;
    if (this.preview.length < previewRows) this.preview.push(row);
    for (let column = 0; column < heads.length; column += 1) {
      const values = this.#seen[column];
      const value = (row[column] ?? '').trim();
      if (values && value !== '') {
        values.add(value);
        if (values.size > mostChoices) this.#seen[column] = undefined;
      }
    }
  }

  choices(): Map<string, readonly string[]> {
    const choices = new Map<string, readonly string[]>();
    this.heads.forEach((head, column) => {
      const values = this.#seen[column];
      if (values && values.size > 0) choices.set(head, [...values].sort());
    });
    return choices;
  }
}

/**
 * Reads a file once from end to end: its encoding, its columns, how many rows
 * there are, and its hash, by which an interrupted import is found again.
 *
 * @param onRead - told how many rows have been read so far
 * @throws ImportFileError when no rows can be taken from the file.
 */
export async function openImportFile(
  file: File,
  onRead?: (rows: number) => void,
): Promise<ImportFile> {
  const sample = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
  if (sample.length === 0) {
    throw new ImportFileError('empty-file', 'The file is empty');
  }
  const encoding = encodingOf(sample, file.size <= sampleBytes);
  const start = new TextDecoder(encoding).decode(sample).trimStart();
  const tables = /^[[{]/.test(start)
    ? await openJson(file)
    : openCsv(file, encoding);

  const survey = new Survey();
  for await (const table of tables()) {
    for (const row of table.rows) survey.add(table.heads, row);
    onRead?.(survey.rowCount);
  }
  if (survey.rowCount === 0) {
    throw new ImportFileError('empty-file', 'The file holds no rows');
  }
  return {
    name: file.name,
    hash: await hashFile(new Uint8Array(await file.arrayBuffer())),
    heads: survey.heads,
    rowCount: survey.rowCount,
    preview: survey.preview,
    choices: survey.choices(),
    tables,
  };
}
