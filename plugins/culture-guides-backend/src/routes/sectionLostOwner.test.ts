import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase(
  'sections of an owner that was deleted from the catalog',
  create => {
    let portal: TestPortal;

    beforeAll(async () => {
      portal = await startTestPortal(await create());
    });
    afterAll(() => portal.stop());

    it('work as before, until they are given another one', async () => {
      const section = await TestSection.create(portal, 'partners');
      await section.publish();
      await portal
        .knex('section')
        .where({ id: 'br-partners' })
        .update({ owner: 'group:default/deleted-long-ago' });

      const { body } = await portal.get('/sections/br-partners').expect(200);
      expect(body).toMatchObject({
        owner: 'group:default/deleted-long-ago',
        text: { number: 1 },
        abilities: { edit: true, review: true },
      });
      const { body: listed } = await portal
        .get('/sections?market=br&kind=partners', 'sam')
        .expect(200);
      expect(listed.items).toHaveLength(1);
      for (const path of ['', '/print?language=en', '/export']) {
        await portal.get(`/markets/br${path}`, 'vera').expect(200);
      }
      await section.publish({ baseNumber: 1 });
      const edit = (change: object, version: number) =>
        portal.patch('/sections/br-partners', { ...change, version });
      // Another field changes without naming an owner; the lost one cannot be named again.
      const { body: edited } = await edit(
        { reviewEveryMonths: 3 },
        body.version,
      ).expect(200);
      const { body: refused } = await edit(
        { owner: 'group:default/deleted-long-ago' },
        edited.version,
      ).expect(400);
      expect(refused.error.fields).toEqual([
        expect.objectContaining({ field: 'body.owner' }),
      ]);
      await portal
        .post('/sections/br-partners/reviews', {
          verdict: 'keep',
          number: 2,
          version: edited.version,
        })
        .expect(200);
      const { body: reviewed } = await portal
        .get('/sections/br-partners')
        .expect(200);
      const { body: given } = await edit(
        { owner: 'group:default/team-brazil' },
        reviewed.version,
      ).expect(200);
      expect(given.owner).toBe('group:default/team-brazil');
    });
  },
);
