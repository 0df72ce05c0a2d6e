import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  inDays,
  launchSteps,
  startPortalWithShortTemplate,
} from '../__testUtils__/launchSteps';
import { TestPortal } from '../__testUtils__/startTestPortal';
import { decisionHash } from '../database/LaunchStore';

describeEachDatabase('the decisions about a launch', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startPortalWithShortTemplate(await create());
  });
  afterAll(() => portal.stop());

  const { prepare, read, itemOf, transition, decide, ready } = launchSteps(
    () => portal,
  );

  describe('a decision', () => {
    it('with go is refused while something blocks, and says what', async () => {
      const launch = await prepare();
      const { body } = await decide(launch, 'go').expect(409);
      expect(body.error).toMatchObject({
        code: 'items-open',
        hindrances: ['items-open'],
      });
      expect(await read(launch)).toMatchObject({
        state: 'preparing',
        version: launch.version,
        decisions: [],
      });
    });

    it('with go is refused when a signature has ended', async () => {
      const launch = await ready();
      await portal
        .knex('launch_item')
        .where({ id: itemOf(launch, 'legal-read-it').id })
        .update({ expires_on: inDays(-2) });
      const { body } = await decide(launch, 'go').expect(409);
      expect(body.error.code).toBe('signatures-expired');
      const renewed = await transition(
        launch,
        'legal-read-it',
        { to: 'signed' },
        'marta',
      ).expect(200);
      await decide(renewed.body, 'go').expect(200);
    });

    it('is a snapshot that never changes, with a hash that anybody can compute again', async () => {
      const launch = await ready();
      const { body } = await decide(launch, 'go', 'bruno').expect(200);
      expect(body.state).toBe('go');
      const [decision] = body.decisions;
      expect(decision).toMatchObject({
        number: 1,
        decision: 'go',
        by: 'user:default/bruno',
        name: 'Kitchen range',
        promisesKnown: false,
        contradictions: [],
      });
      expect(decision.items).toHaveLength(3);
      const { hash, ...said } = decision;
      expect(decisionHash(Number(launch.id.slice(3)), said)).toBe(hash);
      await expect(
        portal.knex('launch_decision').update({ note: 'another' }),
      ).rejects.toThrow(/never changed/);
      await expect(portal.knex('launch_decision').delete()).rejects.toThrow(
        /never changed/,
      );
      const refused = await transition(
        launch,
        'nice-to-have',
        { to: 'signed' },
        'sam',
      ).expect(409);
      expect(refused.body.error.code).toBe('launch-decided');
      const again = await decide(body, 'go').expect(409);
      expect(again.body.error.code).toBe('launch-decided');
    });

    it('with no-go is always possible, and the work goes on', async () => {
      const launch = await prepare();
      const stopped = await decide(launch, 'no-go').expect(200);
      expect(stopped.body.state).toBe('no-go');
      await transition(launch, 'written', { to: 'signed' }, 'priya').expect(
        200,
      );
      const signed = await transition(
        launch,
        'legal-read-it',
        { to: 'signed' },
        'lena',
      ).expect(200);
      const going = await decide(signed.body, 'go').expect(200);
      const withdrawn = await decide(going.body, 'no-go').expect(200);
      expect(
        withdrawn.body.decisions.map(
          ({ number, decision }: { number: number; decision: string }) =>
            `${number} ${decision}`,
        ),
      ).toEqual(['3 no-go', '2 go', '1 no-go']);
      const [, second] = withdrawn.body.decisions;
      expect(second).toEqual(going.body.decisions[0]);
    });

    it('is made once when two people decide at the same moment', async () => {
      const launch = await ready();
      const answers = await Promise.all([
        decide(launch, 'go', 'ana'),
        decide(launch, 'no-go', 'bruno'),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await read(launch)).decisions).toHaveLength(1);
    });

    it('is never about another checklist than the one that was looked at', async () => {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const launch = await ready();
        const [decided, opened] = await Promise.all([
          decide(launch, 'go', 'ana'),
          transition(launch, 'written', { to: 'open' }, 'bruno'),
        ]);
        expect([decided.status, opened.status].sort()).toEqual([200, 409]);
        const { state, checklist } = await read(launch);
        const isOpen = checklist.some(one => one.blocks);
        expect(state === 'go').toBe(!isOpen);
      }
    });
  });
});
