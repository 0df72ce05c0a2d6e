/** Scripts that tell a language by themselves, the narrower ones first: Japanese text holds Chinese characters too. */
const scripts: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
];

/** Short words that nearly every sentence of a language holds. */
const commonWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'is', 'was', 'not', 'my', 'it', 'to', 'i', 'for', 'you'],
  de: ['der', 'die', 'das', 'und', 'ist', 'nicht', 'ich', 'ein', 'auf', 'mit'],
  fr: ['le', 'la', 'les', 'et', 'est', 'pas', 'je', 'une', 'pour', 'que'],
  es: ['el', 'los', 'y', 'es', 'no', 'que', 'una', 'por', 'con', 'mi'],
  pt: ['o', 'os', 'e', 'não', 'que', 'uma', 'com', 'meu', 'para', 'foi'],
};

/** How much of a text a script must fill before it tells the language; mixed texts hold foreign names. */
const scriptShare = 0.15;

/** The language that a text is probably written in; undefined when nothing tells. */
export function guessLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  for (const [script, language] of scripts) {
    const found = text.match(script)?.length ?? 0;
    if (found / letters >= scriptShare) return language;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: { language: string; hits: number } | undefined;
  for (const [language, common] of Object.entries(commonWords)) {
    const hits = words.filter(word => common.includes(word)).length;
    if (hits > (best?.hits ?? 0)) best = { language, hits };
  }
  return best?.language;
}
