import assert from 'node:assert/strict';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fingerprintOf, listPackages, listSources } from './fingerprint.mjs';
import { withTemporaryFolder } from './temporaryFolder.mjs';

function withSources(work) {
  return withTemporaryFolder(async folder => {
    const files = {
      'src/App.tsx': 'app',
      'src/App.test.tsx': 'test',
      'src/pages/Home.tsx': 'home',
      'node_modules/x/index.js': 'dependency',
      'dist/index.html': 'built',
    };
    for (const [name, content] of Object.entries(files)) {
      await mkdir(join(folder, name, '..'), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    await work({
      folder,
      fingerprint: () => fingerprintOf(listSources(folder), folder),
    });
  });
}

describe('the fingerprint of sources', () => {
  it('looks at sources only: no tests, no packages, nothing built', () =>
    withSources(({ folder }) => {
      assert.deepEqual(
        listSources(folder).map(path => relative(folder, path)),
        [join('src', 'App.tsx'), join('src', 'pages', 'Home.tsx')],
      );
    }));

  it('stays when only the times of files change, as after a checkout', () =>
    withSources(async ({ folder, fingerprint }) => {
      const before = fingerprint();
      await utimes(join(folder, 'src/App.tsx'), 1, 1);
      assert.equal(fingerprint(), before);
    }));

  it('changes when a source changes, appears or is renamed', () =>
    withSources(async ({ folder, fingerprint }) => {
      const seen = [fingerprint()];
      await writeFile(join(folder, 'src/App.tsx'), 'App');
      seen.push(fingerprint());
      await writeFile(join(folder, 'src/New.tsx'), '');
      seen.push(fingerprint());
      assert.equal(new Set(seen).size, 3);
      assert.notEqual(
        fingerprintOf([join(folder, 'src/App.tsx')], folder),
        fingerprintOf([join(folder, 'src/App.tsx')], join(folder, 'src')),
      );
    }));

  it('knows the packages of this repository by their manifests', () => {
    const names = listPackages().map(({ manifest }) => manifest.name);
    assert.ok(names.includes('app') && names.includes('backend'));
  });
});
