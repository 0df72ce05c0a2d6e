import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  shortTemplate,
  startPortalWithShortTemplate,
  templateItem,
} from '../__testUtils__/launchSteps';
import { TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('the checklist that launches begin with', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startPortalWithShortTemplate(await create());
  });
  afterAll(() => portal.stop());

  describe('the checklist template', () => {
    it('is there from the first start on, and keeps its versions', async () => {
      const first = await portal
        .get('/checklist-template?version=1', 'vera')
        .expect(200);
      expect(first.body).toMatchObject({ version: 1, publishedBy: 'system' });
      expect(first.body.content.items.length).toBeGreaterThan(20);
      const { body } = await portal.get('/checklist-template').expect(200);
      expect(body).toMatchObject({ version: 2, note: 'Short for tests' });
      await portal.get('/checklist-template?version=99').expect(404);
    });

    it('is published by those who may, on top of the newest version', async () => {
      const publication = {
        content: shortTemplate,
        baseVersion: 1,
        note: 'Again',
      };
      await portal.post('/checklist-template', publication).expect(403);
      const { body } = await portal
        .post('/checklist-template', publication, 'lena')
        .expect(409);
      expect(body.error).toMatchObject({
        code: 'stale-version',
        currentVersion: 2,
      });
    });

    it('has no item that nobody could sign', async () => {
      const { body } = await portal
        .post(
          '/checklist-template',
          {
            content: { items: [templateItem('written', 'wizard')] },
            baseVersion: 2,
            note: 'Magic',
          },
          'adam',
        )
        .expect(400);
      expect(body.error.fields).toEqual([
        expect.objectContaining({
          field: 'body.content.items.0.signOffRole',
          code: 'unknown-role',
        }),
      ]);
    });
  });
});
