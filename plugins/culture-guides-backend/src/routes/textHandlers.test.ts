import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('texts over HTTP', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  describe('from draft to publication', () => {
    let section: TestSection;

    beforeAll(async () => {
      section = await TestSection.create(portal, 'delivery');
    });

    it('keeps a draft for its author alone, until the text is handed in', async () => {
      const draft = { title: 'Del', body: '', claims: [], baseNumber: 0 };
      const path = section.path('en', '/draft');
      const { body: saved } = await portal.put(path, draft).expect(200);
      expect(saved).toMatchObject({ title: 'Del', version: 1 });
      const { body: own } = await portal.get(path).expect(200);
      expect(own.draft).toEqual(saved);
      const { body: others } = await portal.get(path, 'bruno').expect(200);
      expect(others).toEqual({});
      expect((await section.texts('bruno')).en.ownDraft).toBe(false);
      expect((await section.texts('ana')).en.ownDraft).toBe(true);

      const { body: submitted } = await section.submit().expect(201);
      expect(submitted).toMatchObject({
        number: 1,
        state: 'in-review',
        waitsFor: ['team'],
        abilities: { approveAs: [], withdraw: true },
      });
      const { body: gone } = await portal.get(path).expect(200);
      expect(gone).toEqual({});
    });

    it('is published by the approval of a colleague, and read by everybody', async () => {
      const { body: waiting } = await portal
        .get(section.path('en', '/revisions/1'), 'bruno')
        .expect(200);
      expect(waiting.abilities).toMatchObject({
        approveAs: ['team'],
        return: true,
        withdraw: false,
      });
      const { body: published } = await section.decide(waiting).expect(200);
      expect(published).toMatchObject({ state: 'published', waitsFor: [] });
      const { body: detail } = await section.get('', 'vera').expect(200);
      expect(detail).toMatchObject({
        title: 'Delivery and returns',
        text: {
          number: 1,
          language: 'en',
          asked: 'en',
          passedOver: [],
          freshness: 'current',
          inForceFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        },
      });
    });

    it('marks a translation as behind by what changed of the source since its pin', async () => {
      await section.publish(
        { title: '配送与退货', body: '包裹晚到时先通知。', basedOn: 1 },
        'zh-Hans',
      );
      expect((await section.texts())['zh-Hans'].freshness).toBe('current');
      await section.publish({ baseNumber: 1, significance: 'minor' });
      await section.publish({ baseNumber: 2, significance: 'major' });
      expect((await section.texts())['zh-Hans']).toMatchObject({
        freshness: 'behind-major',
        behindBy: { minor: 1, medium: 0, major: 1 },
        basedOn: 1,
      });
      // A comma mended in the translation makes nothing fresh.
      await section.publish(
        {
          title: '配送与退货',
          body: '包裹晚到时，先通知。',
          basedOn: 1,
          baseNumber: 1,
          significance: 'minor',
        },
        'zh-Hans',
      );
      expect((await section.texts())['zh-Hans'].freshness).toBe('behind-major');
      const { body } = await section.get('?language=zh-Hans').expect(200);
      expect(body.text).toMatchObject({ freshness: 'behind-major', number: 2 });
    });

    it('shows another language in place of one that has no text, and says so', async () => {
      const { body } = await section.get('?language=pt-BR').expect(200);
      expect(body.text).toMatchObject({
        language: 'en',
        asked: 'pt-BR',
        passedOver: ['pt-BR'],
      });
      const { body: traditional } = await section
        .get('?language=zh-Hant')
        .expect(200);
      expect(traditional.text).toMatchObject({
        language: 'zh-Hans',
        passedOver: ['zh-Hant'],
      });
    });

    it('brings an old text back as a new revision, as significant as what it takes back', async () => {
      const { body: restored } = await portal
        .post(section.path('en', '/revisions/1/restore'), {
          note: 'the change was wrong',
          baseNumber: 3,
        })
        .expect(201);
      expect(restored).toMatchObject({
        number: 4,
        restores: 1,
        significance: 'major',
        body: 'A parcel that is late gets a message first.',
      });
      await portal
        .post(section.path('en', '/revisions/4/withdraw'), {}, 'bruno')
        .expect(403);
      const { body: withdrawn } = await portal
        .post(section.path('en', '/revisions/4/withdraw'), {})
        .expect(200);
      expect(withdrawn.state).toBe('withdrawn');
    });

    it('compares revisions, the first with nothing', async () => {
      const compare = (query: string) =>
        portal.get(section.path('en', `/comparison?${query}`), 'sam');
      const { body } = await compare('from=1&to=3').expect(200);
      expect([body.from.number, body.to.number]).toEqual([1, 3]);
      const { body: first } = await compare('from=0&to=1').expect(200);
      expect(first.from).toBeUndefined();
      await compare('from=1&to=99').expect(404);
    });
  });

  it('waits for legal when other promises are cited, and not when a translation carries them over', async () => {
    const section = await TestSection.create(portal, 'support');
    const cited = 'Return within [](transparency/promise/PR-0011).';
    const { body: source } = await section.submit({ body: cited }).expect(201);
    expect(source).toMatchObject({
      waitsFor: ['team', 'legal'],
      promises: ['transparency/promise/PR-0011'],
    });
    await section.decide(source).expect(200);
    await section.decide(source, { capacity: 'legal' }, 'lena').expect(200);
    const { body: translation } = await section
      .submit({ body: cited, basedOn: 1 }, 'zh-Hans')
      .expect(201);
    expect(translation.waitsFor).toEqual(['team']);
    const { body: detail } = await section.get().expect(200);
    // No plugin keeps promises here: the page is shown without their values.
    expect(detail.text.promiseValues).toBeUndefined();
  });
});
