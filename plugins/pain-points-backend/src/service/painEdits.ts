import { PainRecord } from '../database/painRows';
import { PainContent } from '../database/newPain';
import { PainReport } from './PainService';

/** What a person says about a pain, as its row has it; the owner is no part of it, because it can be taken away. */
export function contentOf(record: PainRecord): PainReport {
  const {
    kindId,
    title,
    description,
    markets,
    segments,
    entityRefs,
    severity,
    frequency,
  } = record;
  return {
    kindId,
    title,
    description,
    markets,
    segments,
    entityRefs,
    severity,
    frequency,
  };
}

/** Only what is there: an absent field must not overwrite one that stays. */
export function present<T extends object>(changes: T): T {
  return Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  ) as T;
}

/** Which fields an edit changed, and the levels and the owner before and after; no texts. */
export function changesOf(before: PainRecord, after: PainContent) {
  const codes = [
    'kindId',
    'severity',
    'frequency',
    'priority',
    'owner',
  ] as const;
  const all = [
    ...codes,
    'title',
    'description',
    'markets',
    'segments',
    'entityRefs',
  ] as const;
  const differs = (field: (typeof all)[number]) =>
    JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  return {
    fields: all.filter(differs),
    ...Object.fromEntries(
      codes
        .filter(differs)
        .map(field => [
          field,
          { from: before[field] ?? null, to: after[field] ?? null },
        ]),
    ),
  };
}
