import {
  evidenceGrounds,
  evidenceTypeOf,
  evidenceTypes,
  proposeColumnMapping,
  redactionStates,
  type EvidenceField,
  type ImportDefaults,
} from '@trust-portal/plugin-pain-points-common';
import type { ImportFile } from './openImportFile';
import type { ImportSettings } from './runImport';

/** Fields whose values come from a closed list, so that other words of a file must be mapped. */
export const listedFields = [
  'type',
  'market',
  'channel',
  'segment',
  'ground',
  'redaction',
] as const satisfies readonly EvidenceField[];
export type ListedField = (typeof listedFields)[number];

/** Sentiment labels as data sets write them: 1 is a good review, 0 or -1 a bad one. */
const labels: Readonly<Record<string, (typeof evidenceTypes)[number]>> = {
  '1': 'praise',
  '0': 'complaint',
  '-1': 'complaint',
};

/** What one value of a file probably means; undefined when a person has to say. */
export function proposeValue(
  field: ListedField,
  value: string,
  known: readonly string[],
): string | undefined {
  const plain = value.trim().toLowerCase();
  if (known.includes(plain)) return plain;
  if (field !== 'type') return undefined;
  return evidenceTypeOf(plain) ?? labels[plain];
}

/** A name of a source that is made from the name of a file. */
export function sourceOf(fileName: string): string {
  const slug = fileName
    .toLowerCase()
    .replace(/\.[a-z0-9]+$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return slug || 'file';
}

/** What a person would probably decide about a file. */
export function proposeSettings(
  file: ImportFile,
  options: {
    markets: readonly string[];
    channels: readonly string[];
    segments: readonly string[];
    language?: string;
  },
): ImportSettings {
  const columns = proposeColumnMapping(file.heads);
  const known: Record<ListedField, readonly string[]> = {
    type: evidenceTypes,
    market: options.markets,
    channel: options.channels,
    segment: options.segments,
    ground: evidenceGrounds,
    redaction: redactionStates,
  };
  const values: Partial<Record<ListedField, Record<string, string>>> = {};
  for (const field of listedFields) {
    const head = columns[field];
    const meanings: Record<string, string> = {};
    for (const value of (head && file.choices.get(head)) || []) {
      const meaning = proposeValue(field, value, known[field]);
      if (meaning !== undefined && meaning !== value) meanings[value] = meaning;
    }
    if (Object.keys(meanings).length > 0) values[field] = meanings;
  }
  const defaults: ImportDefaults = {
    type: columns.type ? undefined : 'complaint',
    channel: options.channels[0],
    market: options.markets[0],
    language: options.language ?? 'en',
    ground: 'complaint-handling',
    redaction: 'waiting',
  };
  return { source: sourceOf(file.name), columns, values, defaults };
}

const storageKey = (hash: string) => `pain-points.import.${hash}`;

/** What was decided about the same file before, in this browser. */
export function readSettings(hash: string): ImportSettings | undefined {
  try {
    const stored = window.localStorage.getItem(storageKey(hash));
    return stored ? JSON.parse(stored) : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers what was decided, so that an interrupted import goes on in the same way. */
export function rememberSettings(hash: string, settings: ImportSettings): void {
  try {
    window.localStorage.setItem(storageKey(hash), JSON.stringify(settings));
  } catch {
    // Without storage the person decides again.
  }
}
