import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogues, languageOf } from './messages.mjs';

describe('what the launcher says', () => {
  it('has the same lines in both languages', () => {
    assert.deepEqual(Object.keys(catalogues.zh), Object.keys(catalogues.en));
  });

  it('is never English in the Chinese catalogue', () => {
    const anything = new Proxy({}, { get: () => 1 });
    for (const [code, line] of Object.entries(catalogues.zh)) {
      assert.match(line(anything), /\p{Script=Han}/u, code);
      assert.doesNotMatch(line(anything), /undefined/, code);
      assert.doesNotMatch(catalogues.en[code](anything), /\p{Script=Han}/u);
    }
  });

  it('never sets an ASCII mark beside a Chinese character', () => {
    const blanks = new Proxy({}, { get: () => 'x' });
    for (const [code, line] of Object.entries(catalogues.zh)) {
      assert.doesNotMatch(
        line(blanks),
        /\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u,
        code,
      );
    }
  });

  it('follows the locale of the terminal, the strongest variable first', () => {
    assert.equal(languageOf({ LANG: 'zh_CN.UTF-8' }), 'zh');
    assert.equal(languageOf({ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }), 'en');
    assert.equal(languageOf({ LC_MESSAGES: 'zh_TW', LANG: 'en_US' }), 'zh');
    assert.equal(languageOf({}), 'en');
  });
});
