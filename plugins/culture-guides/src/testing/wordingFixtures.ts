import type {
  DoAndDontRule,
  Term,
  TextCheckHit,
} from '@trust-portal/plugin-culture-guides-common';

/** An approved term of Germany; parts are replaced. */
export function termFixture(term: Partial<Term> = {}): Term {
  return {
    id: 'TM-0001',
    kind: 'jargon',
    language: 'de',
    term: 'Retourenavis',
    variants: ['Retouren-Avis'],
    markets: ['de'],
    instead: 'Rücksendung anmelden',
    definition: { en: 'Telling us that a parcel comes back.' },
    translations: [{ language: 'en', term: 'return notice' }],
    caseSensitive: false,
    state: 'approved',
    createdBy: 'user:default/katrin-vogel',
    createdAt: '2026-03-01T08:00:00.000Z',
    decidedBy: 'user:default/oliver-hughes',
    decidedAt: '2026-03-02T08:00:00.000Z',
    version: 2,
    ...term,
  };
}

/** An approved pair of Germany; parts are replaced. */
export function ruleFixture(rule: Partial<DoAndDontRule> = {}): DoAndDontRule {
  return {
    id: 'DD-0001',
    market: 'de',
    language: 'de',
    situation: { en: 'A parcel is late', zh: '包裹延误' },
    say: 'Ihr Paket kommt am Donnerstag.',
    avoid: 'Bitte haben Sie Geduld.',
    phrases: ['haben sie geduld'],
    why: { en: 'A day helps, patience does not.', zh: '给出日期才有帮助。' },
    severity: 'warning',
    state: 'approved',
    createdBy: 'user:default/katrin-vogel',
    createdAt: '2026-03-01T08:00:00.000Z',
    version: 1,
    ...rule,
  };
}

/** The first place at which words stand in a text, as the check answers it. */
export function hitFixture(
  text: string,
  words: string,
  hit: Partial<TextCheckHit> = {},
): TextCheckHit {
  const from = text.indexOf(words);
  return {
    from,
    to: from + words.length,
    matched: words,
    record: 'TM-0001',
    kind: 'jargon',
    severity: 'warning',
    markets: ['de'],
    suggestions: ['Rücksendung anmelden'],
    why: { en: 'Customers do not know this word.' },
    ...hit,
  };
}
