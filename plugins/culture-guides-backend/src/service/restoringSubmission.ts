import { conflict } from '@trust-portal/http-contract';
import { Significance } from '@trust-portal/plugin-culture-guides-common';
import { mostSignificant } from '../guides/staleness';
import { ReviewedText } from './TextPublication';
import { RestoreRequest, SubmissionRequest } from './TextService';

/**
 * The submission that brings an old text back, with the pin that it had: an old translation is as old as it is.
 *
 * @param undone - the revisions that were published since
 * @throws ConflictError `not-restorable` for what waits or is the newest; `source-changed` when the pin of the old text
 *   is a number of another language than the source.
 */
export function restoringSubmission(
  old: ReviewedText,
  undone: ReadonlyArray<{ significance: Significance; touchesLaw: boolean }>,
  { note, baseNumber }: RestoreRequest,
): SubmissionRequest {
  assertCanRestore(old);
  const { revision } = old;
  const { title, body, claims, basedOn } = revision;
  return {
    content: { title, body, claims },
    basedOn,
    baseNumber,
    note,
    // What is taken back matters as much as it did when it came.
    significance: mostSignificant([
      revision.significance,
      ...undone.map(({ significance }) => significance),
    ]),
    touchesLaw: [revision, ...undone].some(({ touchesLaw }) => touchesLaw),
  };
}

function assertCanRestore({ section, text, revision }: ReviewedText): void {
  if (
    revision.state === 'in-review' ||
    revision.number === text.published?.number
  ) {
    throw conflict(
      'not-restorable',
      'Only a revision that neither waits nor is the newest published one can be brought back',
    );
  }
  const wasSource = revision.basedOn === undefined;
  if (
    wasSource !== text.isSource ||
    (!wasSource && revision.sourceLanguage !== section.sourceLanguage)
  ) {
    throw conflict(
      'source-changed',
      'Another language has become the source since: what this revision was based on means nothing any more',
      { sourceLanguage: section.sourceLanguage },
    );
  }
}
