import type { Kind } from '@trust-portal/plugin-pain-points-common';

/** Folds case and full-width forms, so that ＡＢＣ is found by abc. */
function folded(value: string): string {
  return value.normalize('NFKC').toLowerCase();
}

/** The kinds in whose wording, in either language, every word of the search occurs. */
export function searchKinds(kinds: readonly Kind[], search: string): Kind[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...kinds];
  return kinds.filter(kind => {
    const texts = [
      kind.name,
      kind.summary,
      ...kind.symptoms.map(symptom => symptom.text),
      ...kind.rootCauses.map(cause => cause.text),
      ...kind.remedies.flatMap(remedy => [remedy.title, remedy.detail]),
    ];
    const everything = folded(
      [
        ...texts.flatMap(text => [text.en, text.zh]),
        ...kind.cues.en,
        ...kind.cues.zh,
      ].join('\n'),
    );
    return words.every(word => everything.includes(word));
  });
}
