import {
  Evidence,
  evidenceColumns,
  EvidenceField,
  evidenceFieldNames,
  EvidenceFilter,
  painColumns,
  PainFilter,
} from '@trust-portal/plugin-pain-points-common';
import { BYTE_ORDER_MARK, toCsvLines } from '@trust-portal/tabular-import';
import { Caller } from '@trust-portal/record-service';
import { EvidenceService } from './EvidenceService';
import { ExportOptions, ExportService } from './ExportService';
import { PainService } from './PainService';

/** The outside name of a customer is no part of a file: whoever holds the file could not erase it. */
const exportedFields = evidenceFieldNames.filter(
  (field): field is Exclude<EvidenceField, 'customerReference'> =>
    field !== 'customerReference',
);

/** Reads through the services that it is given, and so by their permissions. */
export class DefaultExportService implements ExportService {
  readonly #pains: PainService;
  readonly #evidence: EvidenceService;

  constructor(options: { pains: PainService; evidence: EvidenceService }) {
    this.#pains = options.pains;
    this.#evidence = options.evidence;
  }

  pains(
    caller: Caller,
    filter: PainFilter,
    { format, language }: ExportOptions,
  ): AsyncIterable<string> {
    const pages = this.#pains.readAll(caller, filter);
    return format === 'json'
      ? toJson(pages)
      : toCsv(
          pages,
          painColumns.map(({ head }) => head[language]),
          pain => painColumns.map(({ cell }) => cell(pain)),
        );
  }

  evidence(
    caller: Caller,
    filter: EvidenceFilter,
    { format, language }: ExportOptions,
  ): AsyncIterable<string> {
    const batches = this.#evidence.readAll(caller, filter);
    return format === 'json'
      ? toJson(mapBatches(batches, toRecord))
      : toCsv(
          batches,
          [
            ...exportedFields.map(
              field => evidenceColumns[field].head[language],
            ),
            language === 'zh' ? '声音编号' : 'Voice',
          ],
          voice => [...exportedFields.map(field => voice[field]), voice.id],
        );
  }
}

function toRecord(voice: Evidence): Record<string, unknown> {
  return Object.fromEntries([
    ...exportedFields.map(field => [field, voice[field]]),
    ['id', voice.id],
  ]);
}

async function* mapBatches<Item, Mapped>(
  batches: AsyncIterable<Item[]>,
  map: (item: Item) => Mapped,
): AsyncGenerator<Mapped[]> {
  for await (const batch of batches) yield batch.map(map);
}

async function* toCsv<Item>(
  batches: AsyncIterable<Item[]>,
  heads: readonly string[],
  cells: (item: Item) => ReadonlyArray<string | number | undefined>,
): AsyncGenerator<string> {
  let head = BYTE_ORDER_MARK + toCsvLines([heads]);
  for await (const batch of batches) {
    yield head + toCsvLines(batch.map(cells));
    head = '';
  }
  if (head) yield head;
}

/** A JSON list with one record on each line. */
async function* toJson(
  batches: AsyncIterable<object[]>,
): AsyncGenerator<string> {
  let before = '[\n';
  for await (const batch of batches) {
    for (const item of batch) {
      yield before + JSON.stringify(item);
      before = ',\n';
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
