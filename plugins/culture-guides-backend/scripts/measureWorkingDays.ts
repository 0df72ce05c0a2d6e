/*
 * Prints how many working-day calculations a second the service answers, without HTTP, as one JSON object.
 *
 *   node --require @backstage/cli-node/config/nodeTransform.cjs \
 *     plugins/culture-guides-backend/scripts/measureWorkingDays.ts [seconds]
 *
 * `npm run bench -- culture-guides` starts it. Everything behind the router is the product's own, on a database in
 * memory; the permission framework answers 'allowed' at once.
 */
import {
  BackstageCredentials,
  BackstageUserPrincipal,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createCursorCodec } from '@trust-portal/knex-store';
import { RecentAnswers } from '@trust-portal/record-service';
import knexFactory from 'knex';
import { resolve } from 'node:path';
import { MarketAccess } from '../src/permissions/MarketAccess';
import { MarketResources } from '../src/permissions/MarketResources';
import { marketRules } from '../src/permissions/marketRules';
import { AuthorizedCalendarService } from '../src/service/AuthorizedCalendarService';
import { CalendarChanges } from '../src/service/CalendarChanges';
import { CalendarKeeper } from '../src/service/CalendarKeeper';
import { CalendarReader } from '../src/service/CalendarReader';
import { DefaultCalendarService } from '../src/service/DefaultCalendarService';

const [, , secondsGiven = '5'] = process.argv;
const markets = [
  ['cn', 'Asia/Shanghai'],
  ['br', 'America/Sao_Paulo'],
  ['in', 'Asia/Kolkata'],
  ['de', 'Europe/Berlin'],
  ['us', 'America/New_York'],
].map(([id, timeZone]) => ({
  id,
  timeZone,
  name: { en: id, zh: id },
  ownerGroup: 'group:default/regions',
  languages: ['en'],
  currency: 'EUR',
  legalRegimes: [],
}));
/** A calculation is asked for so many times before the clock is looked at. */
const together = 100;

const quiet = () => undefined;
const logger: LoggerService = {
  error: quiet,
  warn: quiet,
  info: quiet,
  debug: quiet,
  child: () => logger,
};

/** Grants everything, as the policy does for somebody with the role. */
function allowedAccess(resources: MarketResources): MarketAccess {
  const allowed = async (requests: readonly unknown[]) =>
    requests.map(() => ({ result: AuthorizeResult.ALLOW } as const));
  return new MarketAccess({
    resources,
    permissions: { authorize: allowed, authorizeConditional: allowed },
    permissionsRegistry: {
      addResourceType: quiet,
      addPermissions: quiet,
      addPermissionRules: quiet,
      getPermissionRuleset: () => ({
        getRuleByName: name => {
          const rule = marketRules.find(known => known.name === name);
          if (!rule) throw new Error(`There is no rule ${name}`);
          return rule as never;
        },
      }),
    },
  });
}

async function main() {
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
  });
  await knex.migrate.latest({
    directory: resolve(__dirname, '../migrations'),
    loadExtensions: ['.js'],
  });
  const vocabulary = { markets };
  const clock = () => new Date();
  const recent = new RecentAnswers();
  const base = {
    knex,
    clock,
    logger,
    vocabulary,
    recent,
    announcer: { announce: () => recent.forget() },
  };
  const reader = new CalendarReader(base);
  const changes = new CalendarChanges({ ...base, reader });
  await new CalendarKeeper({ ...base, reader, changes }).createMissing();
  const service = new AuthorizedCalendarService({
    service: new DefaultCalendarService({
      ...base,
      reader,
      changes,
      cursors: createCursorCodec('e'.repeat(64)),
    }),
    access: allowedAccess(new MarketResources(base)),
    reader,
  });
  const credentials: BackstageCredentials<BackstageUserPrincipal> = {
    $$type: '@backstage/BackstageCredentials',
    principal: { type: 'user', userEntityRef: 'user:default/li-wei' },
  };
  const caller = { credentials, actor: credentials.principal.userEntityRef };

  let turn = 0;
  async function calculate(milliseconds: number): Promise<number> {
    const begun = performance.now();
    let calculations = 0;
    while (performance.now() - begun < milliseconds) {
      for (let count = 0; count < together; count += 1) {
        turn += 1;
        await service.calculate(caller, {
          market: markets[turn % markets.length].id,
          start: '2026-11-20T15:30:00.000Z',
          workingDays: 1 + (turn % 30),
          countFrom: 'next-day',
        });
      }
      calculations += together;
    }
    return (calculations / (performance.now() - begun)) * 1000;
  }
  await calculate(1000);
  const calculationsPerSecond = await calculate(Number(secondsGiven) * 1000);
  process.stdout.write(`${JSON.stringify({ calculationsPerSecond })}\n`);
  await knex.destroy();
}

main().catch(error => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
