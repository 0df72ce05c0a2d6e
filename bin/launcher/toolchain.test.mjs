import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBrowser } from './browser.mjs';
import { needsOtherNode } from './toolchain.mjs';

describe('the programs that the launcher needs', () => {
  for (const [version, expected] of [
    ['20.19.0', true],
    ['22.1.0', false],
    ['23.11.0', true],
    ['24.21.0', false],
    ['26.0.0', true],
  ]) {
    it(`Node ${version} ${expected ? 'is replaced' : 'is used'}`, () => {
      assert.equal(needsOtherNode(version), expected);
    });
  }

  it('takes the browser that a person names, else the first on the path', () => {
    const exists = path => path === '/opt/bin/google-chrome';
    const environment = { PATH: ['/usr/bin', '/opt/bin'].join(':') };
    assert.equal(findBrowser(environment, exists), '/opt/bin/google-chrome');
    assert.equal(
      findBrowser({ ...environment, CHROMIUM_PATH: '/my/chrome' }, exists),
      '/my/chrome',
    );
    assert.equal(
      findBrowser(environment, () => false),
      undefined,
    );
  });
});
