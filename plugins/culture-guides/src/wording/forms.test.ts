import { ruleFixture, termFixture } from '../testing/wordingFixtures';
import {
  fromRuleForm,
  isRuleIncomplete,
  toRuleEdit,
  toRuleForm,
} from './ruleForm';
import {
  fromTermForm,
  isTermIncomplete,
  toTermEdit,
  toTermForm,
} from './termForm';
import { readRuleQuery, readTermQuery } from './wordingQuery';

const begin = { language: 'en', market: 'de', markets: ['de'] };

describe('the form of a term', () => {
  it('gives back what it was made from', () => {
    const term = termFixture();
    expect(fromTermForm(toTermForm({ ...begin, term }))).toEqual({
      kind: term.kind,
      language: term.language,
      term: term.term,
      variants: term.variants,
      markets: term.markets,
      instead: term.instead,
      definition: term.definition,
      translations: term.translations,
      caseSensitive: term.caseSensitive,
    });
  });

  it('waits for the plain word of jargon, and of no other kind', () => {
    const form = {
      ...toTermForm({ ...begin, term: termFixture() }),
      instead: ' ',
    };
    expect(isTermIncomplete(form)).toBe(true);
    expect(isTermIncomplete({ ...form, kind: 'forbidden' })).toBe(false);
  });

  it('drops translations without a word and takes away what is empty now', () => {
    const form = {
      ...toTermForm({ ...begin, term: termFixture({ kind: 'preferred' }) }),
      instead: '',
      translations: [
        { language: 'en', term: ' ' },
        { language: 'fr', term: 'avis ' },
      ],
    };
    expect(toTermEdit(form, 7)).toMatchObject({
      instead: null,
      note: null,
      translations: [{ language: 'fr', term: 'avis' }],
      version: 7,
    });
  });
});

describe('the form of a pair', () => {
  it('gives back what it was made from', () => {
    const { id, state, createdBy, createdAt, version, ...written } =
      ruleFixture({ source: { title: 'A guideline' } });
    expect(
      fromRuleForm(toRuleForm({ ...begin, rule: ruleFixture(written) })),
    ).toEqual(written);
  });

  it('keeps its market in an edit and takes the source away when it is emptied', () => {
    const edit = toRuleEdit(toRuleForm({ ...begin, rule: ruleFixture() }), 3);
    expect(edit).not.toHaveProperty('market');
    expect(edit).toMatchObject({ source: null, version: 3 });
  });

  it('is incomplete without a reason', () => {
    const form = toRuleForm({ ...begin, rule: ruleFixture() });
    expect(isRuleIncomplete(form)).toBe(false);
    expect(isRuleIncomplete({ ...form, why: { en: ' ', zh: '' } })).toBe(true);
  });
});

describe('filters in the address', () => {
  const addressOf = (query: string) => {
    const search = new URLSearchParams(query);
    return {
      get: (name: string) => search.get(name) ?? undefined,
      all: (name: string) => search.getAll(name),
    };
  };

  it('leave out what cannot be asked for', () => {
    const address = addressOf(
      'kind=jargon&kind=slang&state=approved&market=de&market=Germany&q=avis&severity=loud',
    );
    expect(readTermQuery(address)).toEqual({
      q: 'avis',
      kind: ['jargon'],
      language: [],
      market: ['de'],
      state: ['approved'],
    });
    expect(readRuleQuery(address).severity).toEqual([]);
  });
});
