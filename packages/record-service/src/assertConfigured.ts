import { InputError } from '@backstage/errors';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';

const lists = ['markets', 'segments', 'channels'] as const;

/** The ids that shipped content names; an id may stand there more than once. */
export type UsedVocabulary = Partial<
  Record<(typeof lists)[number], readonly string[]>
>;

/**
 * Sample content speaks of the sample organisation; a portal with other markets has no use for it.
 *
 * @throws InputError that names what the content uses and the configuration lacks.
 */
export function assertConfigured(
  used: UsedVocabulary,
  vocabulary: Pick<PortalVocabulary, (typeof lists)[number]>,
): void {
  const missing = lists.flatMap(list =>
    [...new Set(used[list])]
      .filter(id => !vocabulary[list].some(term => term.id === id))
      .map(id => `trustPortal.${list}.${id}`),
  );
  if (missing.length > 0) {
    throw new InputError(
      `The sample content needs what the configuration lacks: ${missing.join(
        ', ',
      )}`,
    );
  }
}
