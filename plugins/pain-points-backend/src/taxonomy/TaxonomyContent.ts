import {
  Kind,
  Taxonomy,
  TrustChallenge,
} from '@trust-portal/plugin-pain-points-common';

/** What a version of the taxonomy says, without who published it when. */
export type TaxonomyContent = Pick<Taxonomy, 'stages' | 'challenges' | 'kinds'>;

/** The content with a kind changed, or added behind the others. */
export function withKind(
  content: TaxonomyContent,
  kind: Kind,
): TaxonomyContent {
  return { ...content, kinds: replaceOrAdd(content.kinds, kind) };
}

/** The content with a challenge changed, or added behind the others. */
export function withChallenge(
  content: TaxonomyContent,
  challenge: TrustChallenge,
): TaxonomyContent {
  return {
    ...content,
    challenges: replaceOrAdd(content.challenges, challenge),
  };
}

function replaceOrAdd<TItem extends { id: string }>(
  items: readonly TItem[],
  item: TItem,
): TItem[] {
  return items.some(({ id }) => id === item.id)
    ? items.map(other => (other.id === item.id ? item : other))
    : [...items, item];
}
