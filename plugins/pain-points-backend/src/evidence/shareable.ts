import type { Evidence } from '@trust-portal/plugin-pain-points-common';

/** Grounds that let everybody in the portal read a voice; complaint handling is for those who handle it. */
export const shareableGrounds: ReadonlyArray<Evidence['ground']> = [
  'consent',
  'published-by-customer',
  'trial-data',
];

/** Redactions after which nothing personal is left to be seen. */
export const shareableRedactions: ReadonlyArray<Evidence['redaction']> = [
  'not-needed',
  'done',
];

/** What decides who may read a voice. */
export interface SharingFacts {
  ground: Evidence['ground'];
  redaction: Evidence['redaction'];
  erased: boolean;
}

/**
 * Whether everybody in the portal may read a voice, in its redacted copy where
 * there is one. The column `evidence.shareable` says the same in SQL.
 */
export function isShareableVoice(voice: SharingFacts): boolean {
  return (
    !voice.erased &&
    shareableGrounds.includes(voice.ground) &&
    shareableRedactions.includes(voice.redaction)
  );
}

/** Which text a reader gets. */
export function textShownTo(
  reader: { readsOriginals: boolean },
  voice: SharingFacts,
): Evidence['shown'] {
  if (voice.erased) return 'erased';
  if (reader.readsOriginals) return 'original';
  if (!isShareableVoice(voice)) return 'withheld';
  return voice.redaction === 'done' ? 'redacted' : 'original';
}

/** Whether reading the original is more than everybody may do, and so is logged. */
export function isPrivilegedReading(voice: SharingFacts): boolean {
  return (
    !voice.erased && (!isShareableVoice(voice) || voice.redaction === 'done')
  );
}
