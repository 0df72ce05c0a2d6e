const MODULUS = 2 ** 31 - 1;
const MULTIPLIER = 48_271;

/**
 * The 'minimal standard' generator of Park and Miller (1988, revised multiplier
 * of 1993), so that every run works on the same texts.
 *
 * @param seed - a whole number above 0
 * @returns numbers above 0 and below 1
 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * MULTIPLIER) % MODULUS;
    return state / MODULUS;
  };
}

const chinese = [
  '配送',
  '太慢',
  '退款',
  '一直',
  '没到账',
  '客服',
  '不回复',
  '价格',
  '比页面',
  '高',
  '运费',
  '另外收',
  '包装',
  '破了',
  '味道',
  '不错',
  '分量',
  '少了',
  '发票',
  '开不出来',
  '会员',
  '积分',
  '过期',
  '没有',
  '提醒',
  '隐私',
  '设置',
  '找不到',
  '订单',
  '状态',
];
const english = [
  'delivery',
  'late',
  'again',
  'refund',
  'never',
  'arrived',
  'support',
  'does',
  'not',
  'answer',
  'price',
  'higher',
  'than',
  'shown',
  'shipping',
  'fee',
  'added',
  'at',
  'checkout',
  'box',
  'broken',
  'points',
  'expired',
  'without',
  'warning',
  'privacy',
  'settings',
  'hidden',
  'order',
  'status',
];

/** Words that are in the texts, for searches that find something. */
export const searchWords = { zh: '退款', en: 'refund' };

/** A text of some words; about two thirds are Chinese, as the portal's voices are. */
export function generateText(random: () => number, words: number) {
  const isChinese = random() < 0.66;
  const vocabulary = isChinese ? chinese : english;
  const text = Array.from(
    { length: words },
    () => vocabulary[Math.floor(random() * vocabulary.length)],
  ).join(isChinese ? '' : ' ');
  return { text, language: isChinese ? 'zh' : 'en' };
}

/** One of the given values. */
export function pick<Value>(
  random: () => number,
  values: readonly Value[],
): Value {
  return values[Math.floor(random() * values.length)];
}
