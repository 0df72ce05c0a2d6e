import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { Market } from '@trust-portal/portal-vocabulary';
import { Knex } from 'knex';
import { MarketSettingsStore } from './MarketSettingsStore';

const market = (id: string, languages: string[]): Market => ({
  id,
  name: { en: id, zh: id },
  ownerGroup: 'group:default/team',
  languages,
  timeZone: 'UTC',
  currency: 'EUR',
  legalRegimes: [],
});
const brazil = market('br', ['pt-BR']);
const india = market('in', ['en-IN', 'hi']);

describeEachDatabase('the settings of markets', create => {
  let knex: Knex;
  let store: MarketSettingsStore;

  beforeAll(async () => {
    knex = await create();
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@trust-portal/plugin-culture-guides-backend',
        'migrations',
      ),
    });
    store = new MarketSettingsStore(knex, { markets: [brazil, india] });
  });

  it('follow from the configuration until somebody changes them', async () => {
    expect(await store.find('in')).toEqual({
      languages: ['en-IN', 'hi', 'en', 'zh-Hans'],
      fallbacks: {},
      deputies: [],
      version: 1,
    });
    expect(await store.find('xx')).toBeUndefined();
    expect(await knex('market_settings')).toEqual([]);
  });

  it('are changed from the version that was seen, deputies included', async () => {
    const deputies = [
      { person: 'user:default/ana', until: '2026-12-01' },
      { person: 'user:default/bruno', until: '2026-12-24' },
    ];
    const changed = {
      languages: ['pt-BR', 'en'],
      fallbacks: { 'pt-PT': 'pt-BR' },
      deputies,
      version: 1,
    };
    expect(await store.replace(brazil, changed)).toBe(2);
    expect(await store.find('br')).toEqual({ ...changed, version: 2 });
    await expect(
      knex.transaction(tx =>
        new MarketSettingsStore(tx, { markets: [brazil] }).replace(brazil, {
          ...changed,
          deputies: [],
        }),
      ),
    ).rejects.toMatchObject({ code: 'stale-version', currentVersion: 2 });
    expect((await store.find('br'))?.deputies).toEqual(deputies);
    const all = await store.findMany(['br', 'in', 'xx']);
    expect([...all.keys()]).toEqual(['br', 'in']);
    expect(all.get('in')?.deputies).toEqual([]);
  });
});
