import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { createCursorCodec } from '@trust-portal/knex-store';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import {
  Caller,
  InputChecker,
  RecentAnswers,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { resolve } from 'node:path';
import { createTextHasher } from '../evidence/voiceIdentity';
import { EvidenceContext } from '../service/EvidenceContext';
import { seedStarterContent } from '../tasks/seedStarterContent';
import { TaxonomyReader } from '../taxonomy/TaxonomyReader';

const nobodyName = { en: '-', zh: '-' };
const testVocabulary: PortalVocabulary = {
  markets: ['cn', 'us'].map(id => ({
    id,
    name: nobodyName,
    ownerGroup: 'group:default/team',
    languages: ['en'],
    timeZone: 'UTC',
    currency: 'USD',
    legalRegimes: [],
  })),
  channels: ['app', 'email'].map(id => ({ id, name: nobodyName })),
  segments: [{ id: 'regular', name: nobodyName }],
};

/** A clock that tests move by hand. */
export interface TestClock {
  (): Date;
  set(instant: string): void;
}

function createTestClock(instant: string): TestClock {
  let now = new Date(instant);
  return Object.assign(() => now, {
    set: (next: string) => {
      now = new Date(next);
    },
  });
}

/** Somebody of the support team. */
export const testCaller: Caller = {
  actor: 'user:default/li-wei',
  credentials: mockCredentials.user('user:default/li-wei'),
};

/** What the services of voices need, over an empty database with the starter content. */
export async function createTestContext(
  knex: Knex,
): Promise<
  EvidenceContext & { vocabulary: PortalVocabulary; clock: TestClock }
> {
  await knex.migrate.latest({
    directory: resolve(__dirname, '../../migrations'),
    loadExtensions: ['.js'],
  });
  const clock = createTestClock('2026-11-22T10:00:00.000Z');
  const reader = new TaxonomyReader();
  await seedStarterContent({
    knex,
    reader,
    sampleContent: false,
    logger: mockServices.logger.mock(),
    clock,
  });
  const auditor = mockServices.auditor.mock();
  auditor.createEvent.mockResolvedValue({
    success: jest.fn(),
    fail: jest.fn(),
  });
  return {
    knex,
    clock,
    reader,
    auditor,
    vocabulary: testVocabulary,
    settings: {
      reopen: { threshold: 2, windowDays: 30 },
      clocks: { acknowledgeDays: 2, assessDays: 5, resolveDays: 30 },
      silent: { voices: 3, days: 90 },
    },
    hashText: createTextHasher('a-salt-for-tests-that-is-long-enough'),
    cursors: createCursorCodec('a-key-for-tests-that-is-long-enough-'),
    checker: new InputChecker({
      vocabulary: testVocabulary,
      catalog: catalogServiceMock({
        entities: [
          {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'User',
            metadata: { name: 'li-wei', namespace: 'default' },
          },
        ],
      }),
    }),
    // Nobody announces changes here, so that nothing may be remembered.
    recent: new RecentAnswers({ now: () => Infinity }),
    announcer: { announce: () => undefined },
  };
}

/** A pain as a row, without the service that reports pains. */
export async function insertTestPain(
  knex: Knex,
  columns: Record<string, unknown> = {},
): Promise<number> {
  const at = '2026-11-01T00:00:00.000Z';
  const [{ number }] = await knex('pain')
    .insert({
      kind_id: 'poor-after-sales',
      taxonomy_version: 1,
      title: JSON.stringify({ zh: '退款到账太慢' }),
      description: JSON.stringify({ zh: '申请退款以后很久才到账' }),
      severity: 3,
      frequency: 3,
      priority: 2,
      priority_table_version: 1,
      state: 'reported',
      reported_by: 'user:default/li-wei',
      created_at: at,
      updated_at: at,
      markets: '["cn"]',
      segments: '[]',
      entity_refs: '[]',
      ...columns,
    })
    .returning('number');
  return number;
}
