import {
  evidenceGroundSchema,
  evidenceTypeOf,
  importRowSchema,
  languageTagSchema,
  MAXIMUM_EVIDENCE_LENGTH,
  redactionStateSchema,
  type EvidenceType,
  type Evidence,
  type ImportDefaults,
  type ImportRejectReason,
} from '@trust-portal/plugin-pain-points-common';
import { slugSchema, toWellFormed } from '@trust-portal/record-contracts';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { dayProblems } from './voiceDays';

/** A row as the contract has checked it. */
export type ReceivedRow = z.output<typeof importRowSchema>;

/** What a row says, once every value of it was understood. */
export interface ImportedVoice {
  line: number;
  occurrence: number;
  text: string;
  type: EvidenceType;
  channel: string;
  language: string;
  market: string;
  segment?: string;
  saidOn?: string;
  externalReference?: string;
  rating?: number;
  customerReference?: string;
  ground: Evidence['ground'];
  redaction: Evidence['redaction'];
  keepUntil?: string;
  source: string;
}

/** Why a value of a row cannot be taken. */
export interface RowProblem {
  field: string;
  reason: ImportRejectReason;
  /** As the file wrote it; empty for what may be personal. */
  value: string;
}

/** What rows are read against. */
export interface ImportContext {
  defaults: ImportDefaults;
  source: string;
  markets: ReadonlySet<string>;
  channels: ReadonlySet<string>;
  segments: ReadonlySet<string>;
  /** Plain date in UTC. */
  today: string;
}

const LONGEST_REFERENCE = 200;
const LONGEST_KEPT_VALUE = 200;
const LARGEST_RATING = 1000;
/** Values that may be personal are not kept with the report of an import. */
const personalFields = new Set([
  'text',
  'customerReference',
  'externalReference',
]);

/** Year, month and day, also in the Chinese way; a time behind them is dropped. */
const dayPattern =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/;

/** A day as files write it; undefined when it is none of the calendar. */
export function parseDay(value: string): string | undefined {
  const match = dayPattern.exec(value.trim());
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  return DateTime.utc(year, month, day).toISODate() ?? undefined;
}

/** Reads the values of one row and collects everything that is wrong with them. */
class RowReader {
  readonly problems: RowProblem[] = [];
  readonly #row: ReceivedRow;

  constructor(row: ReceivedRow) {
    this.#row = row;
  }

  reject(field: keyof ReceivedRow, reason: ImportRejectReason): undefined {
    const value = personalFields.has(field)
      ? ''
      : toWellFormed(String(this.#row[field] ?? ''))
          .replaceAll('\u0000', '')
          .slice(0, LONGEST_KEPT_VALUE);
    this.problems.push({ field, reason, value });
    return undefined;
  }

  /** The value, trimmed; undefined when the row has none. */
  value(field: keyof ReceivedRow): string | undefined {
    const value = String(this.#row[field] ?? '').trim();
    return value === '' ? undefined : value;
  }

  /** The value as `parse` understands it, else the default. */
  read<T>(
    field: keyof ReceivedRow,
    parse: (value: string) => T | undefined,
    reason: ImportRejectReason,
    otherwise: T,
  ): T {
    const value = this.value(field);
    if (value === undefined) return otherwise;
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    this.reject(field, reason);
    return otherwise;
  }

  text(field: keyof ReceivedRow, maximum: number): string | undefined {
    const value = this.value(field);
    if (value === undefined) return undefined;
    if (value.includes('\u0000')) return this.reject(field, 'contains-nul');
    if (value.length > maximum) return this.reject(field, 'too-long');
    return toWellFormed(value);
  }
}

function oneOf(known: ReadonlySet<string>) {
  return (value: string) => {
    const id = value.toLowerCase();
    return known.has(id) ? id : undefined;
  };
}

function fitting<T>(schema: z.ZodType<T>) {
  return (value: string): T | undefined => schema.safeParse(value).data;
}

function parseRating(value: string): number | undefined {
  const number = Number(value);
  return Number.isFinite(number) && Math.abs(number) <= LARGEST_RATING
    ? number
    : undefined;
}

/** Reads a row: the voice, or everything that is wrong with it. */
export function readImportRow(
  row: ReceivedRow,
  context: ImportContext,
): { voice: ImportedVoice } | { problems: RowProblem[] } {
  const { defaults } = context;
  const reader = new RowReader(row);
  const text = reader.text('text', MAXIMUM_EVIDENCE_LENGTH);
  const type = reader.read(
    'type',
    evidenceTypeOf,
    'unknown-type',
    defaults.type,
  );
  const voice = {
    line: row.line,
    occurrence: row.occurrence,
    channel: reader.read(
      'channel',
      oneOf(context.channels),
      'unknown-channel',
      defaults.channel,
    ),
    language: reader.read(
      'language',
      fitting(languageTagSchema),
      'not-a-language-tag',
      defaults.language,
    ),
    market: reader.read(
      'market',
      oneOf(context.markets),
      'unknown-market',
      defaults.market,
    ),
    segment: reader.read<string | undefined>(
      'segment',
      oneOf(context.segments),
      'unknown-segment',
      defaults.segment,
    ),
    saidOn: reader.read<string | undefined>(
      'saidOn',
      parseDay,
      'not-a-date',
      defaults.saidOn,
    ),
    externalReference: reader.text('externalReference', LONGEST_REFERENCE),
    rating: reader.read<number | undefined>(
      'rating',
      parseRating,
      'not-a-number',
      undefined,
    ),
    customerReference: reader.text('customerReference', LONGEST_REFERENCE),
    ground: reader.read(
      'ground',
      fitting(evidenceGroundSchema),
      'unknown-ground',
      defaults.ground,
    ),
    redaction: reader.read(
      'redaction',
      fitting(redactionStateSchema),
      'unknown-redaction',
      defaults.redaction,
    ),
    keepUntil: reader.read<string | undefined>(
      'keepUntil',
      parseDay,
      'not-a-date',
      defaults.keepUntil,
    ),
    source: reader.read(
      'source',
      fitting(slugSchema),
      'not-an-id',
      context.source,
    ),
  };
  for (const { field, code } of dayProblems(voice, context.today)) {
    reader.reject(field as 'saidOn' | 'keepUntil', code as ImportRejectReason);
  }
  if (!text && reader.value('text') === undefined)
    reader.reject('text', 'empty');
  if (!type && reader.value('type') === undefined)
    reader.reject('type', 'missing');
  return text && type && reader.problems.length === 0
    ? { voice: { ...voice, text, type } }
    : { problems: reader.problems };
}
