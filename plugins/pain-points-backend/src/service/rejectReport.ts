import {
  evidenceColumns,
  EvidenceField,
  importRejectHeads,
  importRejectReasons,
} from '@trust-portal/plugin-pain-points-common';
import { BYTE_ORDER_MARK, toCsvLines } from '@trust-portal/tabular-import';
import { ImportReject } from '../database/ImportStore';
import { ReportLanguage } from './ImportService';

/** The report of rejected rows as CSV in the reader's language, formulas defused, chunk by chunk. */
export async function* reportRejects(
  chunks: AsyncIterable<ImportReject[]>,
  language: ReportLanguage,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK +
    toCsvLines([Object.values(importRejectHeads).map(head => head[language])]);
  for await (const chunk of chunks) {
    yield toCsvLines(
      chunk.map(({ line, field, reason, value }) => [
        line,
        evidenceColumns[field as EvidenceField].head[language],
        importRejectReasons[reason][language],
        value,
      ]),
    );
  }
}
