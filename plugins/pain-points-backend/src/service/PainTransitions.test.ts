import { mockServices } from '@backstage/backend-test-utils';
import {
  BackstageCredentials,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  PainState,
  painStates,
  painTransitions,
} from '@trust-portal/plugin-pain-points-common';
import { Caller, ChangeAnnouncer } from '@trust-portal/record-service';
import fc from 'fast-check';
import { Knex } from 'knex';
import { PainStore } from '../database/PainStore';
import { formatPainId } from '../pains/painNumber';
import { PainTransitions } from './PainTransitions';

const caller: Caller = {
  actor: 'user:default/li-wei',
  credentials: {} as BackstageCredentials,
};

describeEachDatabase('transitions in the database', create => {
  let knex: Knex;
  let transitions: PainTransitions;

  beforeAll(async () => {
    knex = await create();
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@trust-portal/plugin-pain-points-backend',
        'migrations',
      ),
    });
    transitions = new PainTransitions({
      knex,
      announcer: new ChangeAnnouncer({
        knex,
        logger: mockServices.logger.mock(),
        events: {
          publish: async () => undefined,
          subscribe: async () => undefined,
        },
        signals: { publish: async () => undefined },
        signalChannel: 'pain-points',
        notifier: { notify: async () => undefined },
      }),
      silent: { voices: 10, days: 90 },
      clock: () => new Date('2026-05-01T08:00:00.000Z'),
    });
  });

  async function createPain(): Promise<number> {
    const { number } = await new PainStore(knex).insert({
      kindId: 'hidden-costs',
      taxonomyVersion: 1,
      title: { en: 'x' },
      description: { en: 'x' },
      markets: ['cn'],
      segments: [],
      entityRefs: [],
      severity: 1,
      frequency: 1,
      priority: 'low',
      priorityTableVersion: 1,
      reportedBy: caller.actor,
      createdAt: '2026-04-01T08:00:00.000Z',
    });
    return number;
  }

  it('either follow the table and leave one row each, or change nothing at all', async () => {
    const command = fc.record({
      to: fc.constantFrom(...painStates),
      note: fc.option(fc.constant('because'), { nil: undefined }),
      withoutProof: fc.option(fc.constant({ reason: 'withdrawn' }), {
        nil: undefined,
      }),
      stale: fc.integer({ min: 0, max: 9 }).map(number => number === 0),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { minLength: 1, maxLength: 25 }),
        async commands => {
          const number = await createPain();
          const painId = formatPainId(number);
          let state: PainState = 'reported';
          let version = 1;
          for (const { stale, ...asked } of commands) {
            const done = await transitions
              .transition(caller, painId, {
                ...asked,
                version: stale ? version + 1 : version,
              })
              .then(
                () => true,
                error => {
                  expect(['InputError', 'ConflictError']).toContain(error.name);
                  return false;
                },
              );
            const after = await new PainStore(knex).find(number);
            // Nothing was ever measured, so only a recorded reason closes a pain.
            const mayBeDone =
              painTransitions[state].includes(asked.to) &&
              (asked.to !== 'resolved' || asked.withoutProof !== undefined);
            expect(done && !mayBeDone).toBe(false);
            state = done ? asked.to : state;
            version += Number(done);
            expect(after).toMatchObject({ state, version });
          }
          const rows = await knex('pain_transition').where({ pain: number });
          const activity = await knex('activity').where({ pain: number });
          expect(rows).toHaveLength(version - 1);
          expect(activity).toHaveLength(version - 1);
        },
      ),
      { numRuns: 25 },
    );
  });
});
