import { normalizeText } from '@trust-portal/text-search';

/** A pain that a voice may belong to, with the words by which it is compared. */
export interface PainCandidate {
  painId: string;
  /** Title and description, in every language that it has. */
  text: string;
}

export interface PainProposal {
  painId: string;
  /** Above 0, at most 1; comparable between the pains of one voice. */
  score: number;
  /** What voice and pain have in common, the longest first. */
  words: string[];
}

const runPattern = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const han = /^\p{Script=Han}/u;

/** Words that stand in every text and so say nothing about it. */
const emptyTerms = new Set(
  (
    '我们 你们 他们 没有 一个 这个 那个 什么 怎么 不是 就是 还是 可以 但是 因为 所以 已经 非常 客户 顾客 ' +
    'the and for was were with that this they have has had not but are you your our from customer customers'
  ).split(' '),
);

/** Fewer shared terms than this are chance. */
const LEAST_SHARED_CHINESE = 2;
const LONGEST_TEXT = 4000;
const MOST_WORDS = 5;

interface Term {
  term: string;
  /** Where it stands, so that neighbouring pairs can be joined to words again. */
  place: number;
  chinese: boolean;
}

/** Pairs of Chinese characters, and whole words of other scripts. */
function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  let place = 0;
  for (const [run] of normalizeText(text.slice(0, LONGEST_TEXT)).matchAll(
    runPattern,
  )) {
    if (han.test(run)) {
      const characters = [...run];
      for (let index = 0; index + 1 < characters.length; index++) {
        const term = characters[index] + characters[index + 1];
        terms.push({ term, place: place + index, chinese: true });
      }
      place += characters.length + 1;
    } else {
      if (run.length > 2) terms.push({ term: run, place, chinese: false });
      place += 2;
    }
  }
  return terms.filter(({ term }) => !emptyTerms.has(term));
}

/** Joins shared pairs that are neighbours in the voice: 退款 and 款慢 become 退款慢. */
function joinWords(shared: readonly Term[]): string[] {
  const words: string[] = [];
  let previous: Term | undefined;
  for (const term of shared) {
    if (
      term.chinese &&
      previous?.chinese &&
      term.place === previous.place + 1
    ) {
      words[words.length - 1] += [...term.term][1];
    } else {
      words.push(term.term);
    }
    previous = term;
  }
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_WORDS);
}

/**
 * The pains whose wording shares most with a voice. A term weighs more the fewer
 * candidates have it (inverse document frequency); the score is the share of the
 * pain's weight that the voice covers, so that a long description has no advantage.
 *
 * It compares wording, not meaning: it may propose, and never links by itself.
 *
 * @returns the likeliest first, at most `limit`.
 */
export function proposePains(
  voice: string,
  candidates: readonly PainCandidate[],
  limit = 3,
): PainProposal[] {
  const voiceTerms = termsOf(voice);
  const wanted = new Set(voiceTerms.map(({ term }) => term));
  const texts = candidates.map(({ painId, text }) => ({
    painId,
    terms: new Map(termsOf(text).map(term => [term.term, term])),
  }));
  const frequency = new Map<string, number>();
  for (const { terms } of texts) {
    for (const term of terms.keys()) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  }
  const weightOf = (term: string) =>
    Math.log(1 + candidates.length / (frequency.get(term) ?? 1));

  return texts
    .flatMap(({ painId, terms }) => {
      const shared = [...terms.keys()].filter(term => wanted.has(term));
      const chinese = shared.filter(term => han.test(term)).length;
      const tooFew =
        shared.length === 0 ||
        (chinese === shared.length && chinese < LEAST_SHARED_CHINESE);
      if (tooFew) return [];
      const total = sum([...terms.keys()].map(weightOf));
      return [
        {
          painId,
          score: Math.sqrt(sum(shared.map(weightOf)) / total),
          words: joinWords(voiceTerms.filter(({ term }) => terms.has(term))),
        },
      ];
    })
    .sort((a, b) => b.score - a.score || a.painId.localeCompare(b.painId))
    .slice(0, limit);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
