import type { PersonClaims } from '@trust-portal/portal-vocabulary';
import { ClaimsCache } from './ClaimsCache';

const ada = 'user:default/ada';
const ben = 'user:default/ben';

function claims(userEntityRef: string, ...roles: PersonClaims['roles']) {
  return { userEntityRef, groupRefs: [], roles };
}

describe('ClaimsCache', () => {
  let now = 0;
  const cacheAtStart = () => new ClaimsCache({ now: () => now });

  beforeEach(() => {
    now = 0;
  });

  it('asks once while the answer is fresh', async () => {
    const cache = cacheAtStart();
    const read = jest.fn(async () => claims(ada, 'support'));
    await cache.get(ada, read);
    now = ClaimsCache.refreshAge - 1;
    await expect(cache.get(ada, read)).resolves.toEqual(claims(ada, 'support'));
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('never answers one person with the rights of another', async () => {
    const cache = cacheAtStart();
    await cache.get(ada, async () => claims(ada, 'administrator'));
    await expect(
      cache.get(ben, async () => claims(ben, 'visitor')),
    ).resolves.toEqual(claims(ben, 'visitor'));
  });

  it('asks once for any number of requests at the same time', async () => {
    const cache = cacheAtStart();
    const read = jest.fn(async () => claims(ada, 'support'));
    const answers = await Promise.all(
      [1, 2, 3].map(() => cache.get(ada, read)),
    );
    expect(read).toHaveBeenCalledTimes(1);
    expect(answers).toEqual(Array(3).fill(claims(ada, 'support')));
  });

  it('never answers with what is as old as the maximum age', async () => {
    const cache = cacheAtStart();
    await cache.get(ada, async () => claims(ada, 'support'));
    now = ClaimsCache.maximumAge;
    await expect(cache.get(ada, async () => claims(ada))).resolves.toEqual(
      claims(ada),
    );
  });

  it('keeps the maximum age below the promised five seconds', () => {
    expect(ClaimsCache.maximumAge).toBeLessThan(5000);
    expect(ClaimsCache.refreshAge).toBeLessThan(ClaimsCache.maximumAge);
  });

  it('asks again in the background before an answer is too old', async () => {
    const cache = cacheAtStart();
    await cache.get(ada, async () => claims(ada, 'support'));
    now = ClaimsCache.refreshAge;
    let answer = (_: PersonClaims) => {};
    const slow = new Promise<PersonClaims>(resolve => {
      answer = resolve;
    });
    await expect(cache.get(ada, () => slow)).resolves.toEqual(
      claims(ada, 'support'),
    );
    answer(claims(ada));
    await slow;
    await new Promise(setImmediate);
    await expect(
      cache.get(ada, async () => claims(ada, 'finance')),
    ).resolves.toEqual(claims(ada));
  });

  it('survives a catalog that fails once, and reports one that keeps failing', async () => {
    const cache = cacheAtStart();
    const fail = async () => {
      throw new Error('the catalog is away');
    };
    await cache.get(ada, async () => claims(ada, 'support'));
    now = ClaimsCache.refreshAge;
    await expect(cache.get(ada, fail)).resolves.toEqual(claims(ada, 'support'));
    await new Promise(setImmediate);
    now = ClaimsCache.maximumAge;
    await expect(cache.get(ada, fail)).rejects.toThrow('the catalog is away');
  });

  it('asks again after a failure', async () => {
    const cache = cacheAtStart();
    await expect(
      cache.get(ada, async () => {
        throw new Error('the catalog is away');
      }),
    ).rejects.toThrow();
    await expect(
      cache.get(ada, async () => claims(ada, 'support')),
    ).resolves.toEqual(claims(ada, 'support'));
  });

  it('does not rely on an answer that was under way for too long', async () => {
    const cache = cacheAtStart();
    await expect(
      cache.get(ada, async () => {
        now = ClaimsCache.maximumAge;
        return claims(ada, 'support');
      }),
    ).rejects.toThrow('too late');
  });

  it('remembers that somebody has no standing', async () => {
    const cache = cacheAtStart();
    const read = jest.fn(async () => undefined);
    await cache.get(ada, read);
    await expect(cache.get(ada, read)).resolves.toBeUndefined();
    expect(read).toHaveBeenCalledTimes(1);
  });
});
