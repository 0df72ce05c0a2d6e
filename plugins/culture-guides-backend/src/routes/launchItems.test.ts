import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  inDays,
  launchSteps,
  startPortalWithShortTemplate,
} from '../__testUtils__/launchSteps';
import { TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('the items of a launch', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startPortalWithShortTemplate(await create());
  });
  afterAll(() => portal.stop());

  const { prepare, read, itemOf, transition, ready } = launchSteps(
    () => portal,
  );

  describe('an item', () => {
    it('is signed by its role only, with evidence', async () => {
      const launch = await prepare();
      for (const as of ['ana', 'lena', 'vera'] as const) {
        const refused = await transition(
          launch,
          'written',
          { to: 'signed' },
          as,
        ).expect(403);
        expect(refused.body.error).toMatchObject({
          code: 'role-missing',
          role: 'product',
        });
        expect(itemOf(await read(launch, as), 'written').signable).toBe(false);
      }
      expect(itemOf(await read(launch, 'priya'), 'written').signable).toBe(
        true,
      );
      const evidence = {
        note: 'Read twice',
        reference: 'transparency/promise/PR-0001',
      };
      const { body } = await transition(
        launch,
        'written',
        { to: 'signed', evidence },
        'priya',
      ).expect(200);
      expect(itemOf(body, 'written')).toMatchObject({
        state: 'signed',
        evidence,
        signedBy: 'user:default/priya',
        blocks: false,
        version: 2,
      });
      expect(body).toMatchObject({ done: 1, blockers: 1 });
    });

    it('is waived or set aside with a reason only', async () => {
      const launch = await prepare();
      const refused = await transition(
        launch,
        'written',
        { to: 'waived' },
        'priya',
      ).expect(400);
      expect(refused.body.error.fields[0].field).toBe('body.reason');
      const { body } = await transition(
        launch,
        'written',
        { to: 'not-applicable', reason: 'Nothing is promised' },
        'priya',
      ).expect(200);
      expect(itemOf(body, 'written')).toMatchObject({
        state: 'not-applicable',
        reason: 'Nothing is promised',
        blocks: false,
      });
      const impossible = await transition(
        body,
        'written',
        { to: 'signed' },
        'priya',
      ).expect(409);
      expect(impossible.body.error.code).toBe('transition-not-possible');
    });

    it('holds for as long as the template says, and no longer', async () => {
      const launch = await prepare();
      const refused = await transition(
        launch,
        'legal-read-it',
        { to: 'signed', expiresOn: inDays(60) },
        'lena',
      ).expect(400);
      expect(refused.body.error.code).toBe('too-late');
      const { body } = await transition(
        launch,
        'legal-read-it',
        { to: 'signed' },
        'lena',
      ).expect(200);
      const { expiresOn } = itemOf(body, 'legal-read-it');
      expect([inDays(29), inDays(30)]).toContain(expiresOn);
    });

    it('is opened again by the team, who cannot sign it', async () => {
      const launch = await ready();
      const { body } = await transition(
        launch,
        'written',
        { to: 'open' },
        'ana',
      ).expect(200);
      const opened = itemOf(body, 'written');
      expect(opened).toMatchObject({ state: 'open', blocks: true });
      expect(opened.signedBy).toBeUndefined();
      expect(body.abilities.hindrances).toEqual(['items-open']);
    });

    it('is signed once when two people do so at the same moment', async () => {
      const launch = await prepare();
      const answers = await Promise.all(
        (['lena', 'marta'] as const).map(as =>
          transition(launch, 'legal-read-it', { to: 'signed' }, as),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });
  });
});
