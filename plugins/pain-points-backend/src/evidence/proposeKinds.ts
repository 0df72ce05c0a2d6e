import type { Kind } from '@trust-portal/plugin-pain-points-common';
import { normalizeText } from '@trust-portal/text-search';

/** What the scorer needs to know of a kind. */
export type KindWithCues = Pick<Kind, 'id' | 'cues'>;

/** A kind that a customer's voice probably belongs to. */
export interface KindProposal {
  kindId: string;
  /**
   * Sum of the weights of the words that were found; 0 for a kind that is only
   * usual. Comparable between the kinds of one voice, not between voices.
   */
  score: number;
  /**
   * The cues that were found, the heaviest first, in the spelling of the taxonomy;
   * empty for a kind that is only usual.
   */
  cues: string[];
}

/** Options of {@link proposeKinds}. */
export interface ProposeKindsOptions {
  /** How many kinds are proposed at most; 3 when absent. */
  limit?: number;
  /**
   * Ids of the kinds that people chose most often for voices of the same source,
   * the commonest first. They fill the places that no words claim, unless the voice
   * is nothing but praise.
   */
  usual?: readonly string[];
}

interface Cue {
  kindId: string;
  text: string;
  /** What is looked for: the cue itself, or whole English words between spaces. */
  needle: string;
  weight: number;
}

interface Clause {
  chinese: string;
  /** The words of the clause, each between single spaces. */
  english: string;
  praised: boolean;
}

/** A part of a clause; `to` is behind its last character. */
interface Span {
  from: number;
  to: number;
}

/** A cue in a clause that praises says little: 'the delivery was quick'. */
const PRAISE_FACTOR = 0.1;
/** Each further cue of a kind adds less, so that one angry flood does not decide alone. */
const REPETITION_FACTOR = 0.75;
/** Below this a proposal would be a guess: a single cue within praise. */
const LEAST_SCORE = 0.25;

/** Weight of a Chinese cue by its number of characters; one character is often chance. */
const chineseLengthWeights = [0, 0.7, 0.9, 1.2, 1.4];
/** Weight of an English cue by its number of words. */
const englishLengthWeights = [0, 1, 1.4, 1.6];

const clauseBoundary =
  /[,.;!?~\n\u3001\u3002\u2026]+|\s{2,}|但是|但|不过|可是|就是|只是|\bbut\b|\bhowever\b|\balthough\b|\bthough\b/u;

const chineseNegation =
  /(?:不是很|不太|不算|并不|并没有?|一点都?不|没有?|不|无|(?<![特分区])别|非)$/u;
const englishNegation =
  / (?:not|never|hardly|isn't|wasn't|aren't|weren't|wasnt|isnt)(?: (?:at all|too|very|so|really|even|that|been|a|an|the))* ?$/u;

/** What customers want: that it is missing is the complaint, so a denial changes nothing. */
const wanted =
  /^(?:退|换货|赔|补|处理|解释|道歉|抱歉|歉意|发票|餐具|筷子|勺子|吸管|酱|客服|回复|反馈|赠送|优惠|配送|送|物流|味道|分量|教程|培训|活动|社群|社区|门店|注销|取消)|^ (?:refund|deliver|arriv|answer|repl|apolog|support|warranty|delete|cancel|training|tutorial|community|event|options?|listen)/u;

const chinesePraise =
  /好吃|好喝|美味|可口|很好|真好|非常好|超好|挺好|最好|满意|很快|真快|超快|挺快|神速|及时|准时|给力|不错|很棒|真棒|棒棒|太棒|超赞|点赞|很赞|实惠|划算|热情|礼貌|贴心|周到|耐心|喜欢|感谢|谢谢|辛苦|方便|新鲜|干净|足量|量足|量大|热乎|靠谱|推荐|放心/gu;
const englishPraise =
  / (?:great|excellent|love|loved|perfect|quick|quickly|fast|friendly|helpful|wonderful|amazing|fantastic|delicious|tasty|thanks|thank you|easy|smooth|happy with|well done|impressed|pleasant|brilliant|works well|on time|fair price) /gu;
const denial = /(?:不|没|没有|不够|不太|不怎么|不是很)$/u;
const englishDenial =
  / (?:not|never|no|isn't|wasn't|weren't|aren't|hardly|nothing|won't|don't)(?: \S+){0,2}$/u;

function normalize(text: string): string {
  return normalizeText(text).replace(/[\u2019`]/g, "'");
}

function spacedWords(text: string): string {
  const words = text.match(/[a-z0-9']+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function hasPraise(clause: string, pattern: RegExp, denied: RegExp): boolean {
  for (const match of clause.matchAll(pattern)) {
    if (!denied.test(clause.slice(0, match.index))) {
      return true;
    }
  }
  return false;
}

function splitClauses(text: string): Clause[] {
  return normalize(text)
    .split(clauseBoundary)
    .filter(clause => clause.trim().length > 0)
    .map(clause => {
      const english = spacedWords(clause);
      return {
        chinese: clause,
        english,
        praised:
          hasPraise(clause, chinesePraise, denial) ||
          hasPraise(english, englishPraise, englishDenial),
      };
    });
}

function lengthWeight(weights: readonly number[], length: number): number {
  return weights[Math.min(length, weights.length - 1)];
}

/** Cues of all kinds, longest first; a cue that many kinds share weighs less. */
function compileCues(kinds: readonly KindWithCues[]): Cue[] {
  const kindsOfNeedle = new Map<string, Set<string>>();
  const cues: Cue[] = [];
  for (const kind of kinds) {
    const needles = new Set<string>();
    for (const text of [...kind.cues.en, ...kind.cues.zh]) {
      const normalized = normalize(text).trim();
      const chinese = isChinese(normalized);
      const needle = chinese ? normalized : spacedWords(normalized);
      if (needle.trim() === '' || needles.has(needle)) {
        continue;
      }
      needles.add(needle);
      const weight = chinese
        ? lengthWeight(chineseLengthWeights, [...needle].length)
        : lengthWeight(englishLengthWeights, needle.trim().split(' ').length);
      cues.push({ kindId: kind.id, text, needle, weight });
      const owners = kindsOfNeedle.get(needle) ?? new Set();
      kindsOfNeedle.set(needle, owners.add(kind.id));
    }
  }
  const rarest = Math.log(1 + kinds.length);
  return cues
    .map(cue => {
      const owners = kindsOfNeedle.get(cue.needle)?.size ?? 1;
      const specificity = Math.log(1 + kinds.length / owners) / rarest;
      return { ...cue, weight: cue.weight * specificity };
    })
    .sort((a, b) => b.needle.length - a.needle.length);
}

const compiled = new WeakMap<readonly KindWithCues[], Cue[]>();

/** Compiling costs more than scoring, and a taxonomy is used for thousands of voices. */
function cuesOf(kinds: readonly KindWithCues[]): Cue[] {
  const known = compiled.get(kinds);
  if (known) {
    return known;
  }
  const cues = compileCues(kinds);
  compiled.set(kinds, cues);
  return cues;
}

function isNegated(cue: Cue, clause: Clause, index: number): boolean {
  if (wanted.test(cue.needle)) {
    return false;
  }
  return isChinese(cue.needle)
    ? chineseNegation.test(clause.chinese.slice(0, index))
    : englishNegation.test(clause.english.slice(0, index + 1));
}

/**
 * Where a cue stands in a clause, unless it is denied there or is only a part of a
 * longer cue, of whatever kind: '配送费' (a cost) is nothing about '配送' (delivery).
 */
function findCue(
  cue: Cue,
  clause: Clause,
  taken: readonly Span[],
): Span | undefined {
  const haystack = isChinese(cue.needle) ? clause.chinese : clause.english;
  for (
    let start = haystack.indexOf(cue.needle);
    start >= 0;
    start = haystack.indexOf(cue.needle, start + 1)
  ) {
    const end = start + cue.needle.length;
    const covered = taken.some(
      span =>
        span.from <= start &&
        end <= span.to &&
        end - start < span.to - span.from,
    );
    if (!covered && !isNegated(cue, clause, start)) {
      return { from: start, to: end };
    }
  }
  return undefined;
}

/**
 * Proposes the kinds of pain that a customer's voice probably belongs to, by the
 * cues of the taxonomy: Chinese ones as substrings, English ones as whole words.
 *
 * A cue weighs more when it is long and when few kinds share it. A denied cue
 * ('not late', '不贵') does not count, one in a clause of praise counts little.
 * The array of kinds must not be changed between calls; pass a new one instead.
 *
 * @param text - the voice as the customer said it, in any language
 * @param kinds - the kinds to choose from
 * @returns the most likely kinds first; empty when no cue fits and nothing is usual
 */
export function proposeKinds(
  text: string,
  kinds: readonly KindWithCues[],
  options: ProposeKindsOptions = {},
): KindProposal[] {
  const { limit = 3, usual = [] } = options;
  const clauses = splitClauses(text);
  const weightsByKind = new Map<string, Map<string, number>>();
  const chineseTaken = clauses.map((): Span[] => []);
  const englishTaken = clauses.map((): Span[] => []);

  for (const cue of cuesOf(kinds)) {
    const taken = isChinese(cue.needle) ? chineseTaken : englishTaken;
    clauses.forEach((clause, number) => {
      const found = findCue(cue, clause, taken[number]);
      if (!found) {
        return;
      }
      taken[number].push(found);
      const weight = cue.weight * (clause.praised ? PRAISE_FACTOR : 1);
      const weights = weightsByKind.get(cue.kindId) ?? new Map();
      weights.set(cue.text, Math.max(weight, weights.get(cue.text) ?? 0));
      weightsByKind.set(cue.kindId, weights);
    });
  }

  const byWords = [...weightsByKind]
    .map(([kindId, weights]) => toProposal(kindId, weights))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.kindId.localeCompare(b.kindId))
    .slice(0, limit);
  if (clauses.every(clause => clause.praised)) {
    return byWords;
  }
  const fill = usual
    .filter(kindId => !byWords.some(proposal => proposal.kindId === kindId))
    .map(kindId => ({ kindId, score: 0, cues: [] }));
  return [...byWords, ...fill].slice(0, limit);
}

function toProposal(
  kindId: string,
  weights: ReadonlyMap<string, number>,
): KindProposal {
  const heaviestFirst = [...weights].sort((a, b) => b[1] - a[1]);
  const score = heaviestFirst.reduce(
    (sum, [, weight], place) => sum + weight * REPETITION_FACTOR ** place,
    0,
  );
  return { kindId, score, cues: heaviestFirst.map(([cue]) => cue) };
}
