import { ConfigReader } from '@backstage/config';
import { readSampleContent, readSecrets } from './secrets';

const long = 'x'.repeat(32);

describe('readSecrets', () => {
  it('reads both keys', () => {
    const secrets = { hashSalt: long, encryptionKey: `${long}y` };
    expect(readSecrets(new ConfigReader({ trustPortal: { secrets } }))).toEqual(
      secrets,
    );
  });

  it('refuses a key that is too short, without telling it', () => {
    const secrets = { hashSalt: 'hunter2', encryptionKey: long };
    const read = () =>
      readSecrets(new ConfigReader({ trustPortal: { secrets } }));
    expect(read).toThrow('trustPortal.secrets.hashSalt');
    expect(read).not.toThrow(/hunter2/);
  });

  it('names the key that is missing', () => {
    expect(() =>
      readSecrets(
        new ConfigReader({ trustPortal: { secrets: { hashSalt: long } } }),
      ),
    ).toThrow('trustPortal.secrets.encryptionKey');
  });
});

describe('readSampleContent', () => {
  it('is off unless it is asked for', () => {
    expect(readSampleContent(new ConfigReader({}))).toBe(false);
    expect(
      readSampleContent(
        new ConfigReader({ trustPortal: { sampleContent: true } }),
      ),
    ).toBe(true);
  });
});
