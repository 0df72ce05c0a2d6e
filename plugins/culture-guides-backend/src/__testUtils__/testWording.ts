import {
  DoAndDontRule,
  Term,
} from '@trust-portal/plugin-culture-guides-common';

const author = {
  state: 'approved',
  createdBy: 'user:default/ana',
  createdAt: '2026-11-22T10:00:00.000Z',
  version: 1,
} as const;

/** An approved term that holds everywhere, unless the fields say otherwise. */
export function testTerm(fields: Partial<Term> & { term: string }): Term {
  return {
    id: 'TM-0001',
    kind: 'forbidden',
    language: 'en',
    variants: [],
    markets: [],
    translations: [],
    caseSensitive: false,
    ...author,
    ...fields,
  };
}

/** An approved rule of Brazil, unless the fields say otherwise. */
export function testRule(fields: Partial<DoAndDontRule>): DoAndDontRule {
  return {
    id: 'DD-0001',
    market: 'br',
    language: 'pt-BR',
    situation: { en: 'A parcel is late', zh: '包裹迟到' },
    say: 'Vamos resolver isso hoje',
    avoid: 'Não é culpa nossa',
    phrases: ['não é culpa nossa'],
    why: { en: 'Blame makes it worse', zh: '推卸责任只会更糟' },
    severity: 'blocker',
    ...author,
    ...fields,
  };
}
