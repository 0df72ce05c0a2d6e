import assert from 'node:assert/strict';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openDataFolder } from './dataFolder.mjs';
import { withTemporaryFolder } from './temporaryFolder.mjs';

const keyNames = [
  'APP_CONFIG_trustPortal_secrets_hashSalt',
  'APP_CONFIG_trustPortal_secrets_encryptionKey',
  'APP_CONFIG_auth_session_secret',
];

async function openAndRelease(path, sampleContent = true) {
  const folder = await openDataFolder(path, { sampleContent });
  await folder.release();
  return folder;
}

describe('a data folder', () => {
  it('keeps its keys from one start to the next, readable by their owner only', () =>
    withTemporaryFolder(async path => {
      const first = await openAndRelease(path);
      const second = await openAndRelease(path);
      assert.deepEqual(second.environment, first.environment);
      const { mode } = await stat(join(path, 'keys.json'));
      assert.equal(mode & 0o077, 0);
    }));

  it('has three different keys of 32 random bytes that configuration takes as texts', () =>
    withTemporaryFolder(async path => {
      const { environment } = await openAndRelease(path);
      const keys = keyNames.map(name => environment[name]);
      assert.equal(new Set(keys).size, 3);
      for (const key of keys) {
        assert.equal(Buffer.from(key, 'base64').length, 32);
        assert.throws(() => JSON.parse(key));
      }
    }));

  it('tells the backend whether its databases begin with sample content', () =>
    withTemporaryFolder(async path => {
      const name = 'APP_CONFIG_trustPortal_sampleContent';
      const withSample = await openAndRelease(join(path, 'a'), true);
      const without = await openAndRelease(join(path, 'b'), false);
      assert.deepEqual(
        [withSample.environment[name], without.environment[name]],
        ['true', 'false'],
      );
    }));

  for (const content of ['', '{}', '{"hashSalt": 1}']) {
    it(`does not replace keys that it cannot read: "${content}"`, () =>
      withTemporaryFolder(async path => {
        await writeFile(join(path, 'keys.json'), content);
        const open = () => openDataFolder(path, { sampleContent: true });
        await assert.rejects(open, { code: 'keysUnreadable' });
        // The folder is free again: the second answer is the same, not "in use".
        await assert.rejects(open, { code: 'keysUnreadable' });
      }));
  }
});
