import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Caller } from './Caller';
import { InputChecker } from './InputChecker';

const vocabulary = {
  markets: [
    {
      id: 'cn',
      name: { en: 'China', zh: '中国' },
      ownerGroup: 'group:default/team-china',
      languages: ['zh-Hans'],
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
      legalRegimes: [],
    },
  ],
  segments: [],
  channels: [],
};

function callerCalled(name: string): Caller {
  return {
    actor: `user:default/${name}`,
    credentials: { name } as unknown as BackstageCredentials,
  };
}

describe('checking what a request names', () => {
  let now: number;
  let asked: string[][];
  let inCatalog: string[];
  let checker: InputChecker;
  const liWei = callerCalled('li-wei');

  beforeEach(() => {
    now = 0;
    asked = [];
    inCatalog = ['group:default/product'];
    checker = new InputChecker({
      vocabulary,
      now: () => now,
      catalog: {
        getEntitiesByRefs: async ({ entityRefs }) => {
          asked.push(entityRefs);
          return {
            items: entityRefs.map(ref =>
              inCatalog.includes(ref)
                ? { apiVersion: 'v1', kind: 'x', metadata: { name: 'x' } }
                : undefined,
            ),
          };
        },
      },
    });
  });

  it('asks the catalog once for all references, and not at all for none', async () => {
    await checker.check(liWei, { markets: ['cn'] });
    expect(asked).toEqual([]);
    const things = {
      owner: 'group:default/product',
      entityRefs: ['component:default/a', 'component:default/b'],
    };
    await expect(checker.check(liWei, things)).rejects.toMatchObject({
      fields: [
        { field: 'body.entityRefs.0', code: 'unknown-entity' },
        { field: 'body.entityRefs.1', code: 'unknown-entity' },
      ],
    });
    expect(asked).toHaveLength(1);
  });

  it('names the only entity of a record as its own field', async () => {
    await expect(
      checker.check(liWei, { entityRef: 'component:default/a' }),
    ).rejects.toMatchObject({
      fields: [{ field: 'body.entityRef', code: 'unknown-entity' }],
    });
  });

  it('relies for half a minute on what the same caller saw, and on nobody else’s sight', async () => {
    const things = { owner: 'group:default/product' };
    await checker.check(liWei, things);
    now += 29_999;
    await checker.check(liWei, things);
    expect(asked).toHaveLength(1);
    await checker.check(callerCalled('chen-min'), things);
    expect(asked).toHaveLength(2);
    now += 1;
    inCatalog = [];
    await expect(checker.check(liWei, things)).rejects.toMatchObject({
      fields: [{ field: 'body.owner', code: 'unknown-group' }],
    });
  });

  it('asks again for what was not there, because somebody may just have added it', async () => {
    const things = { entityRefs: ['component:default/new'] };
    await expect(checker.check(liWei, things)).rejects.toThrow(
      'body.entityRefs.0',
    );
    inCatalog = ['component:default/new'];
    await expect(checker.check(liWei, things)).resolves.toBeUndefined();
  });

  it('does not ask about an owner that is taken away', async () => {
    await checker.check(liWei, { owner: null });
    expect(asked).toEqual([]);
  });
});
