import {
  inBatches,
  MAXIMUM_IMPORT_ROWS,
  normalizeVoice,
  toImportRows,
  type ColumnMapping,
  type ImportRow,
  type ValueMapping,
} from '@trust-portal/plugin-pain-points-common';
import { type ImportTable } from '@trust-portal/tabular-import';

/**
 * Names a text by 53 bits (the cyrb53 mix of public domain). A million texts by
 * name take some 50 MB, by themselves as much as the file; two texts of the same
 * name would only be numbered 1 and 2 instead of 1 and 1.
 */
function nameOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507);
  high ^= Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507);
  low ^= Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/**
 * The rows of a file as an import sends them, in requests of a bearable size.
 * Lines and running numbers count over the whole file.
 *
 * @param options.after - the last line that was sent before; rows up to it are
 *   counted and left out
 */
export async function* importRows(options: {
  tables: AsyncIterable<ImportTable>;
  columns: ColumnMapping;
  values?: ValueMapping;
  after?: number;
}): AsyncGenerator<ImportRow[]> {
  const { tables, columns, values, after = 0 } = options;
  const occurrences = new Map<number, number>();
  let line = 0;
  for await (const table of tables) {
    const rows: ImportRow[] = [];
    for (const row of toImportRows({ table, columns, values })) {
      line += 1;
      const name = nameOf(normalizeVoice(row.text));
      const occurrence = (occurrences.get(name) ?? 0) + 1;
      occurrences.set(name, occurrence);
      if (line > after) rows.push({ ...row, line, occurrence });
    }
    yield* inBatches(rows, MAXIMUM_IMPORT_ROWS);
  }
}
