import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  PermissionCondition,
  PermissionCriteria,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { PermissionRuleset } from '@backstage/plugin-permission-node';
import {
  guideEditPermission,
  guideReviewPermission,
  MARKET_RESOURCE_TYPE,
} from '@trust-portal/plugin-culture-guides-common';
import { Market } from '@trust-portal/portal-vocabulary';
import { Caller, RecentAnswers } from '@trust-portal/record-service';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { MarketAccess } from './MarketAccess';
import { MarketResources } from './MarketResources';
import { marketRules } from './marketRules';

const market = (id: string, ownerGroup: string, timeZone: string): Market => ({
  id,
  name: { en: id, zh: id },
  ownerGroup,
  languages: ['en'],
  timeZone,
  currency: 'EUR',
  legalRegimes: [],
});
const vocabulary = {
  markets: [
    market('br', 'group:default/latin-america', 'America/Sao_Paulo'),
    market('mx', 'group:default/latin-america', 'America/Mexico_City'),
    market('cn', 'group:default/china', 'Asia/Shanghai'),
  ],
};
const caller: Caller = {
  actor: 'user:default/ana',
  credentials: mockCredentials.user('user:default/ana'),
};
const conditional = (
  conditions: PermissionCriteria<PermissionCondition>,
): PolicyDecision => ({
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'culture-guides',
  resourceType: MARKET_RESOURCE_TYPE,
  conditions,
});
const condition = (rule: string, params: PermissionCondition['params']) => ({
  rule,
  resourceType: MARKET_RESOURCE_TYPE,
  params,
});
/** The name of the error that a promise ends with; undefined when it ends well. */
const nameOfRefusal = (asked: Promise<void>): Promise<string | undefined> =>
  asked.then(
    () => undefined,
    ({ name }) => name,
  );
const ofTeam = condition('IS_OF_TEAM', {
  groupRefs: ['group:default/latin-america'],
});
const ofDeputy = condition('HAS_DEPUTY', { person: 'user:default/ana' });

describeEachDatabase('access to markets', create => {
  let knex: Knex;
  let now = new Date('2026-11-22T12:00:00.000Z');

  beforeAll(async () => {
    knex = await create();
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@trust-portal/plugin-culture-guides-backend',
        'migrations',
      ),
    });
    await knex('market_deputy').insert([
      { market: 'cn', person: 'user:default/ana', until: '2026-11-22' },
      { market: 'mx', person: 'user:default/ana', until: '2026-11-21' },
    ]);
  });

  function accessWith(decision: PolicyDecision) {
    const permissions = mockServices.permissions.mock({
      authorizeConditional: async requests => requests.map(() => decision),
    });
    const ruleset = {
      getRuleByName: (name: string) => {
        const rule = marketRules.find(one => one.name === name);
        if (!rule) throw new Error(`no rule ${name}`);
        return rule;
      },
    } as unknown as PermissionRuleset;
    const access = new MarketAccess({
      permissions,
      permissionsRegistry: mockServices.permissionsRegistry.mock({
        getPermissionRuleset: () => ruleset as never,
      }),
      resources: new MarketResources({
        knex,
        vocabulary,
        clock: () => now,
        recent: new RecentAnswers(),
      }),
    });
    return { access, permissions };
  }

  it.each([
    ['everywhere', { result: AuthorizeResult.ALLOW }, ['br', 'mx', 'cn']],
    ['nowhere', { result: AuthorizeResult.DENY }, []],
    ['where the group keeps the guide', conditional(ofTeam), ['br', 'mx']],
    ['where the naming as a deputy holds', conditional(ofDeputy), ['cn']],
    [
      'in either case',
      conditional({ anyOf: [ofTeam, ofDeputy] }),
      ['br', 'mx', 'cn'],
    ],
    ['everywhere else', conditional({ not: ofTeam }), ['cn']],
  ] as Array<[string, PolicyDecision, string[]]>)(
    'is allowed %s',
    async (_, decision, markets) => {
      const { access } = accessWith(decision);
      const allowed = await access.allowedMarkets(caller, guideEditPermission);
      expect([...allowed]).toEqual(markets);
      for (const id of ['br', 'mx', 'cn']) {
        const asked = access.assertMarket(caller, guideEditPermission, id);
        expect(await nameOfRefusal(asked)).toBe(
          markets.includes(id) ? undefined : 'NotAllowedError',
        );
      }
      const some = access.assertSomeMarket(caller, guideEditPermission);
      expect(await nameOfRefusal(some)).toBe(
        markets.length > 0 ? undefined : 'NotAllowedError',
      );
    },
  );

  it('is never allowed in a market that is not configured', async () => {
    const { access } = accessWith({ result: AuthorizeResult.ALLOW });
    expect(await access.allowsIn(caller, [guideEditPermission], 'xx')).toEqual([
      false,
    ]);
  });

  it('ends with the last day of a deputy, as that day ends in the market', async () => {
    const { access } = accessWith(conditional(ofDeputy));
    const isAllowedAt = async (instant: string) => {
      now = new Date(instant);
      const [allowed] = await access.allowsIn(
        caller,
        [guideReviewPermission],
        'cn',
      );
      return allowed;
    };
    expect(await isAllowedAt('2026-11-22T15:59:00.000Z')).toBe(true);
    expect(await isAllowedAt('2026-11-22T16:01:00.000Z')).toBe(false);
  });

  it('asks once for all markets and permissions', async () => {
    const { access, permissions } = accessWith(conditional(ofTeam));
    await access.allowedMarketsOf(caller, [
      guideEditPermission,
      guideReviewPermission,
    ]);
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(1);
  });
});
