import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

const idsOf = (body: { items: Array<{ id: string }> }) =>
  body.items.map(({ id }) => id);

describeEachDatabase('sections over HTTP', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  const list = async (query: string) => {
    const { body } = await portal.get(`/sections${query}`, 'sam').expect(200);
    return body;
  };

  it('are begun by the team of their market, with an owner, a rhythm and all languages of the guide', async () => {
    const draft = { market: 'br', kind: 'customs', sourceLanguage: 'en' };
    await portal.post('/sections', draft, 'dieter').expect(403);
    await portal.post('/sections', draft, 'sam').expect(403);
    const { body } = await portal.post('/sections', draft).expect(201);
    expect(body).toMatchObject({
      id: 'br-customs',
      owner: 'group:default/team-brazil',
      reviewEveryMonths: 12,
      reviewStanding: 'fresh',
      abilities: { edit: true, review: true, approveLaw: false },
    });
    expect(body.text).toBeUndefined();
    expect(
      body.texts.map(({ language, freshness }: Record<string, string>) => [
        language,
        freshness,
      ]),
    ).toEqual([
      ['en', 'unpublished'],
      ['pt-BR', 'unpublished'],
      ['zh-Hans', 'unpublished'],
    ]);
    const { body: again } = await portal.post('/sections', draft).expect(409);
    expect(again.error).toMatchObject({
      code: 'section-exists',
      sectionId: 'br-customs',
    });
  });

  it.each([
    ['body.sourceLanguage', { sourceLanguage: 'fr' }],
    ['body.owner', { owner: 'group:default/nobody' }],
    ['body.kind', { kind: 'gossip' }],
    ['body.reviewEveryMonths', { reviewEveryMonths: 0 }],
  ])('name %s when it is wrong', async (field, wrong) => {
    const { body } = await portal
      .post('/sections', {
        market: 'br',
        kind: 'tone',
        sourceLanguage: 'en',
        ...wrong,
      })
      .expect(400);
    expect(
      body.error.fields.map((one: { field: string }) => one.field),
    ).toEqual([field]);
    await portal.get('/sections/br-tone').expect(404);
  });

  it('are not there under a name that no section can have, or none has', async () => {
    await portal.get('/sections/br-tone').expect(404);
    await portal.get('/sections/zz-nothing').expect(400);
    await portal
      .post('/sections', { market: 'xx', kind: 'tone', sourceLanguage: 'en' })
      .expect(403);
  });

  describe('are found', () => {
    beforeAll(async () => {
      const delivery = await TestSection.create(portal, 'delivery');
      await delivery.publish({
        title: 'Entrega e devolução',
        body: 'A devolução é grátis; a transportadora busca o pacote.',
      });
      await delivery.publish(
        { title: '配送与退货', body: '退货免费，承运商上门取件。', basedOn: 1 },
        'zh-Hans',
      );
      const overview = await TestSection.create(portal, 'overview');
      await overview.publish({ body: 'What to know about Brazil.' });
    });

    it('by a word without its accents, and by a Chinese one, with the place marked', async () => {
      const portuguese = await list('?q=devolucao');
      expect(idsOf(portuguese)).toEqual(['br-delivery']);
      expect(portuguese.items[0].hit).toMatchObject({ language: 'en' });
      expect(portuguese.items[0].hit.pieces).toContainEqual({
        text: 'devolução',
        marked: true,
      });
      const chinese = await list('?q=退货');
      expect(idsOf(chinese)).toEqual(['br-delivery']);
      expect(chinese.items[0].hit.language).toBe('zh-Hans');
      expect(chinese.items[0].hit.pieces).toContainEqual({
        text: '退货',
        marked: true,
      });
      expect(idsOf(await list('?q=退货&language=en'))).toEqual([]);
      expect(idsOf(await list('?q=%3F%21'))).toEqual([]);
    });

    it('by what was published, and no longer by what it replaced or by what waits', async () => {
      const tone = await TestSection.create(portal, 'tone');
      await tone.publish({ body: 'Say senhor to elderly customers.' });
      await tone.publish({ body: 'Say você to everybody.', baseNumber: 1 });
      await tone.submit({ body: 'Say tu in the south.', baseNumber: 2 });
      expect(idsOf(await list('?q=senhor'))).toEqual([]);
      expect(idsOf(await list('?q=south'))).toEqual([]);
      expect(idsOf(await list('?q=voce'))).toEqual(['br-tone']);
    });

    it('by kind, market, language and freshness', async () => {
      expect(idsOf(await list('?market=de'))).toEqual([]);
      expect(idsOf(await list('?kind=delivery,overview'))).toEqual([
        'br-delivery',
        'br-overview',
      ]);
      expect(idsOf(await list('?language=zh-Hans'))).toEqual(['br-delivery']);
      expect(
        idsOf(await list('?kind=delivery&freshness=behind-major')),
      ).toEqual([]);
      expect(
        idsOf(await list('?language=zh-Hans&freshness=current,behind-minor')),
      ).toEqual(['br-delivery']);
      expect(
        idsOf(
          await list(
            '?kind=delivery,overview&language=pt-BR&freshness=unpublished',
          ),
        ),
      ).toEqual(['br-delivery', 'br-overview']);
      expect(idsOf(await list('?reviewStanding=overdue'))).toEqual([]);
    });

    it('page by page, and a cursor of another list is refused', async () => {
      const first = await list('?limit=2');
      expect(first.totalCount).toBeGreaterThan(2);
      const second = await list(`?limit=2&cursor=${first.nextCursor}`);
      expect(second.totalCount).toBeUndefined();
      const seen = [...idsOf(first), ...idsOf(second)];
      expect(seen).toEqual([...new Set(seen)].sort());
      await portal
        .get(`/sections?limit=2&kind=tone&cursor=${first.nextCursor}`)
        .expect(400);
    });
  });

  it('are archived with a reason, out of every list, and still to be read and brought back', async () => {
    const section = await TestSection.create(portal, 'partners');
    await section.publish({ body: 'Our carrier is Exemplo.' });
    const path = `/sections/${section.id}`;
    const reason = 'merged into delivery';
    await portal.post(`${path}/archive`, { reason, version: 9 }).expect(409);
    await portal.post(`${path}/archive`, { reason, version: 1 }).expect(200);
    expect(idsOf(await list('?kind=partners'))).toEqual([]);
    expect(idsOf(await list('?q=Exemplo'))).toEqual([]);
    const { body } = await portal.get(path, 'sam').expect(200);
    expect(body).toMatchObject({ archived: reason, text: { number: 1 } });
    const { body: closed } = await section
      .submit({ baseNumber: 1 })
      .expect(409);
    expect(closed.error.code).toBe('archived-section');
    await portal.post(`${path}/restore`, { version: 2 }).expect(200);
    expect(idsOf(await list('?kind=partners'))).toEqual([section.id]);
  });

  describe('periodic reviews', () => {
    it('move the next one by the rhythm, and hold for the revision that was read', async () => {
      const section = await TestSection.create(portal, 'payment', {
        reviewEveryMonths: 6,
      });
      await section.publish();
      const path = `/sections/${section.id}/reviews`;
      const review = (fields: object) => ({
        verdict: 'keep',
        number: 1,
        version: 1,
        ...fields,
      });
      await portal.post(path, review({}), 'sam').expect(403);
      const { body: unread } = await portal
        .post(path, review({ number: 2 }), 'bruno')
        .expect(409);
      expect(unread.error).toMatchObject({
        code: 'text-changed',
        currentNumber: 1,
      });
      const { body: kept } = await portal
        .post(path, review({}), 'bruno')
        .expect(200);
      expect(kept).toMatchObject({
        verdict: 'keep',
        reviewedBy: 'user:default/bruno',
        version: 2,
      });
      await portal.post(path, review({}), 'lena').expect(409);
      await section.publish({ baseNumber: 1 });
      const { body: obsolete } = await portal
        .post(
          path,
          review({ verdict: 'obsolete', number: 2, version: 2 }),
          'lena',
        )
        .expect(200);
      expect(obsolete.nextReviewOn).toBe(kept.nextReviewOn);
      const { body: history } = await portal.get(path, 'sam').expect(200);
      expect(history.items).toEqual([
        expect.objectContaining({ verdict: 'obsolete', previousNumber: 1 }),
        expect.objectContaining({ verdict: 'keep', number: 1 }),
      ]);
    });
  });

  it('take another language as their source when it is not behind, and keep all pins true', async () => {
    const section = await TestSection.create(portal, 'holidays');
    const path = `/sections/${section.id}`;
    const edit = (sourceLanguage: string, version = 1) =>
      portal.patch(path, { sourceLanguage, version });
    await section.publish();
    await section.publish({ basedOn: 1 }, 'zh-Hans');
    await section.publish({ basedOn: 1 }, 'pt-BR');
    await section.publish({ baseNumber: 1, significance: 'major' });
    const { body: behind } = await edit('pt-BR').expect(400);
    expect(behind.error.code).toBe('translation-behind');
    await section.publish(
      { basedOn: 2, baseNumber: 1, significance: 'medium' },
      'pt-BR',
    );
    const { body: waiting } = await section
      .submit({ baseNumber: 2 })
      .expect(201);
    const { body: pending } = await edit('pt-BR').expect(409);
    expect(pending.error.code).toBe('review-pending');
    await section
      .decide(waiting, { decision: 'return', note: 'First the switch.' })
      .expect(200);
    await edit('pt-BR').expect(200);
    const texts = await section.texts();
    expect(texts['pt-BR']).toMatchObject({
      isSource: true,
      freshness: 'current',
    });
    expect(texts.en).toMatchObject({ freshness: 'current', basedOn: 2 });
    // The Chinese text says what the first Portuguese one says.
    expect(texts['zh-Hans']).toMatchObject({
      freshness: 'behind-medium',
      basedOn: 1,
    });
    // Back again: it was written against the English text, whose second revision was a major change.
    await edit('en', 2).expect(200);
    const back = await section.texts();
    expect(back.en).toMatchObject({ isSource: true, freshness: 'current' });
    expect(back['pt-BR']).toMatchObject({ freshness: 'current', basedOn: 2 });
    expect(back['zh-Hans']).toMatchObject({
      freshness: 'behind-major',
      basedOn: 1,
    });
  });

  it('remember who read which revision, for that person alone', async () => {
    const section = await TestSection.create(portal, 'complaints');
    await section.publish();
    const mark = { language: 'en', number: 1 };
    const path = `/sections/${section.id}/read-mark`;
    await portal.put(path, mark, 'sam').expect(204);
    await portal.put(path, mark, 'sam').expect(204);
    await portal.put(path, { ...mark, number: 7 }, 'sam').expect(400);
    const { body: own } = await section.get('', 'sam').expect(200);
    expect(own.text.readAt).toEqual(expect.any(String));
    const { body: others } = await section.get('', 'ana').expect(200);
    expect(others.text.readAt).toBeUndefined();
  });
});
