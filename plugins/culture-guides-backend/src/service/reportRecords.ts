import { Clock } from '@trust-portal/knex-store';
import { cultureGuidesReference } from '@trust-portal/plugin-culture-guides-common';
import { EvidenceDraft } from '@trust-portal/plugin-pain-points-common';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { FieldReportRecord } from '../database/fieldReportRows';
import { formatReportId } from '../field/reportNumber';

/** Writes what became of a report into the timeline and the outbox. */
export function recordReportActivity(
  tx: Knex,
  options: {
    actor: string;
    number: number;
    action: string;
    details: JsonObject;
    note?: string;
    clock: Clock;
  },
): Promise<void> {
  const { actor, number, action, details, note, clock } = options;
  const record = cultureGuidesReference('field-report', formatReportId(number));
  return recordActivity(
    tx,
    { actor, record, action, details, note },
    { clock },
  );
}

/** The longest language tag that the catalog of voices takes. */
const longestLanguage = 20;

/**
 * A report as a voice. Its source and reference tell it from all others, so that it is taken once; whether it names a
 * customer is for the catalog's people to say.
 */
export function voiceOfReport(
  report: FieldReportRecord,
  { channel, segment }: { channel: string; segment?: string },
): EvidenceDraft {
  const { language } = report;
  return {
    type: 'complaint',
    text: report.quote ? `${report.text}\n\n> ${report.quote}` : report.text,
    channel,
    segment,
    market: report.market,
    language:
      language.length <= longestLanguage ? language : language.split('-')[0],
    source: 'culture-guides',
    externalReference: cultureGuidesReference(
      'field-report',
      formatReportId(report.number),
    ),
    ground: 'complaint-handling',
    redaction: 'waiting',
  };
}
