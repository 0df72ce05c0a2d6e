import { Term } from '@trust-portal/plugin-culture-guides-common';
import { testRule, testTerm } from '../__testUtils__/testWording';
import { maximumHits, WordingMatcher } from './WordingMatcher';

function matched(terms: Term[], text: string, language?: string): string[] {
  const matcher = new WordingMatcher({ terms, rules: [] });
  const { hits } = matcher.check(text, { markets: ['br'], language });
  // What is shown must be what stands there.
  hits.forEach(hit => expect(text.slice(hit.from, hit.to)).toBe(hit.matched));
  return hits.map(hit => hit.matched);
}
const forbidden = (...terms: string[]) =>
  terms.map((term, index) => testTerm({ id: `TM-000${index + 1}`, term }));

describe('where words are parted by spaces', () => {
  it.each([
    ['whole words', 'free', 'It is free, free-of-charge.', ['free', 'free']],
    ['no part of a longer word', 'free', 'freedom, carefree, free2', []],
    ['words beside Chinese', 'Pix', '请用Pix支付', ['Pix']],
    ['words behind Chinese numbers', 'kg', '5公斤kg', ['kg']],
    ['whatever the case', 'FREE', 'Free', ['Free']],
    ['with another apostrophe', "don't", 'We don’t', ['don’t']],
    ['over a line break', 'free trial', 'free \n trial', ['free \n trial']],
    [
      'over a no-break space',
      'free trial',
      'free\u00a0trial',
      ['free\u00a0trial'],
    ],
    ['with an accent of its own', 'ano', 'año novo', []],
    ['however the accent is written', 'año', 'an\u0303o', ['an\u0303o']],
    ['Devanagari words whole', 'मुफ्त', 'यह मुफ्त है, मुफ्तखोर', ['मुफ्त']],
    ['Arabic words whole', 'مجاني', 'شحن مجاني للجميع', ['مجاني']],
    ['Korean words with their particles', '무료', '무료로 배송', ['무료']],
    ['but not in the middle of Korean words', '료로', '무료로', []],
    ['what begins with a sign', '%off', '50%off', ['%off']],
  ])('finds %s', (_case, term, text, expected) => {
    expect(matched(forbidden(term), text)).toEqual(expected);
  });
});

describe('where words are not parted', () => {
  it.each([
    ['in the middle of a Chinese sentence', '免费', '全国免费配送', ['免费']],
    ['Japanese', '無料', '今なら無料です', ['無料']],
    ['Thai', 'ฟรี', 'ส่งฟรีวันนี้', ['ฟรี']],
    ['mixed terms', 'Pix支付', '用Pix支付吧', ['Pix支付']],
    ['traditional characters only where asked for', '免费', '免費', []],
  ])('finds %s', (_case, term, text, expected) => {
    expect(matched(forbidden(term), text)).toEqual(expected);
  });
});

describe('the way back to the original text', () => {
  it.each([
    ['full-width letters', 'free', '😀 ｆｒｅｅ!', ['ｆｒｅｅ']],
    ['behind surrogate pairs', 'free', '𠮷😀 free', ['free']],
    ['a surrogate pair itself', '𠮷', '在𠮷野家', ['𠮷']],
    ['ligatures', 'office', 'oﬃce', ['oﬃce']],
    ['but no half of a ligature', 'f', '\ufb00 !', []],
    ['but no letter below an accent', 'q', 'q\u0303', []],
    ['sharp s', 'STRASSE', 'Straße', ['Straße']],
    ['Turkish capitals', 'indirim', 'İNDİRİM', ['İNDİRİM']],
    ['soft hyphens within', 'free', 'fr\u00adee', ['fr\u00adee']],
    ['emoji with a tone of skin', '👍', 'ok 👍🏽', ['👍']],
    ['half-width kana with voicing', 'ガ', 'ｶﾞ', ['ｶﾞ']],
    ['letters that grow when folded', 'x', '\u0390 x', ['x']],
  ])('leads from %s', (_case, term, text, expected) => {
    expect(matched(forbidden(term), text)).toEqual(expected);
  });
});

describe('what is right', () => {
  const name = testTerm({
    id: 'TM-0009',
    kind: 'do-not-translate',
    term: 'Premium Card',
    variants: ['Cartão Premium', 'PremiumCard'],
  });

  it('shields a forbidden word inside a name that is kept', () => {
    expect(
      matched([testTerm({ term: 'premium' }), name], 'Premium Card is premium'),
    ).toEqual(['premium']);
  });

  it('does not shield what reaches out of the name', () => {
    expect(
      matched([testTerm({ term: 'card fees' }), name], 'Premium Card fees'),
    ).toEqual(['Card fees']);
  });

  it('does not shield exactly itself: forbidden stays forbidden', () => {
    expect(
      matched([testTerm({ term: 'premium card' }), name], 'Premium Card'),
    ).toEqual(['Premium Card']);
  });

  it('finds the translated name in texts of every language', () => {
    expect(matched([name], 'Peça o Cartão Premium', 'pt-BR')).toEqual([
      'Cartão Premium',
    ]);
  });

  it('shields only where it holds', () => {
    const elsewhere = { ...name, markets: ['de'] };
    expect(
      matched([testTerm({ term: 'premium' }), elsewhere], 'Premium Card'),
    ).toEqual(['Premium']);
  });

  it('tells a variant by its case where nothing else differs', () => {
    const pix = testTerm({
      kind: 'preferred',
      term: 'Pix',
      variants: ['PIX', 'pix'],
    });
    expect(matched([pix], 'Pix, PIX, pix, pIX')).toEqual(['PIX', 'pix']);
  });

  it('keeps a case-sensitive word apart from its namesake', () => {
    const us = testTerm({ term: 'US', caseSensitive: true });
    expect(matched([us], 'US and us')).toEqual(['US']);
  });

  it('suggests the preferred word for its variants', () => {
    const preferred = testTerm({
      kind: 'preferred',
      term: 'sign in',
      variants: ['log in'],
    });
    const [hit] = new WordingMatcher({ terms: [preferred], rules: [] }).check(
      'Please log in or sign in',
      { markets: ['br'] },
    ).hits;
    expect(hit).toMatchObject({
      matched: 'log in',
      suggestions: ['sign in'],
      severity: 'note',
    });
  });
});

describe('hits that meet each other', () => {
  it('stand in the order of the text, of two that begin together the longer first', () => {
    expect(
      matched(
        forbidden('free', 'free shipping', 'shipping costs'),
        'free shipping costs',
      ),
    ).toEqual(['free shipping', 'free', 'shipping costs']);
  });

  it('show a place once for one record', () => {
    const term = testTerm({ term: 'free', variants: ['free of charge'] });
    expect(matched([term], 'free of charge')).toEqual(['free of charge']);
  });

  it('are cut off openly when there are too many', () => {
    const matcher = new WordingMatcher({ terms: forbidden('免'), rules: [] });
    const { hits, complete } = matcher.check('免'.repeat(50_000), {
      markets: ['br'],
    });
    expect(hits).toHaveLength(maximumHits);
    expect(complete).toBe(false);
  });
});

describe('what a text is held against', () => {
  const matcher = new WordingMatcher({
    terms: [
      testTerm({ id: 'TM-0001', term: 'free' }),
      testTerm({ id: 'TM-0002', term: 'free', markets: ['de', 'br'] }),
      testTerm({ id: 'TM-0003', term: 'free', markets: ['in'] }),
      testTerm({ id: 'TM-0004', term: 'free', language: 'pt' }),
      testTerm({ id: 'TM-0005', term: 'free', language: 'pt-PT' }),
    ],
    rules: [testRule({}), testRule({ id: 'DD-0002', phrases: [] })],
  });

  it('are the markets of the text', () => {
    const check = matcher.check('free', { markets: ['br'], language: 'en' });
    expect(check.hits.map(({ record, markets }) => [record, markets])).toEqual([
      ['TM-0001', []],
      ['TM-0002', ['br']],
    ]);
    expect(check).toMatchObject({ terms: 2, rules: 0, complete: true });
  });

  it('are the language of the text, and what goes with it', () => {
    const check = matcher.check('free. NÃO É CULPA NOSSA', {
      markets: ['br'],
      language: 'pt-BR',
    });
    expect(check.hits.map(({ record }) => record)).toEqual([
      'TM-0004',
      'DD-0001',
    ]);
    expect(check.hits[1]).toMatchObject({
      kind: 'rule',
      severity: 'blocker',
      suggestions: ['Vamos resolver isso hoje'],
      situation: { en: 'A parcel is late' },
    });
    expect(check.rules).toBe(1);
  });

  it('is nothing where nothing is approved', () => {
    const empty = new WordingMatcher({ terms: [], rules: [] });
    expect(empty.check('free', { markets: ['br'] })).toEqual({
      hits: [],
      complete: true,
      terms: 0,
      rules: 0,
    });
  });
});
