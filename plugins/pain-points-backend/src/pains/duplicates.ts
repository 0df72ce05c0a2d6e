import { LocalizedText } from '@trust-portal/record-contracts';
import { bigramDiceWith } from '@trust-portal/text-search';

/**
 * The likeness from which on a pain is suggested. Chinese texts that mean the same share few pairs of
 * characters (退款到账太慢 and 退款迟迟不到账 reach 0.36, 物流信息更新不及时 and 快递状态好几天没更新
 * only 0.12), so it is low: within one kind a person looks at five titles faster than at a second
 * report of the same pain.
 */
export const duplicateThreshold = 0.1;

/** How many pains are suggested at most. */
export const maximumSuggestions = 5;

/** The pains that read most alike, the most alike first. */
export function rankDuplicates<
  TPain extends { number: number; title: LocalizedText },
>(
  text: string,
  candidates: readonly TPain[],
): Array<{ pain: TPain; likeness: number }> {
  const likenessOf = bigramDiceWith(text);
  return candidates
    .map(pain => ({
      pain,
      likeness: Math.max(
        0,
        ...[pain.title.en, pain.title.zh].map(title =>
          title === undefined ? 0 : likenessOf(title),
        ),
      ),
    }))
    .filter(({ likeness }) => likeness >= duplicateThreshold)
    .sort((a, b) => b.likeness - a.likeness || a.pain.number - b.pain.number)
    .slice(0, maximumSuggestions);
}
