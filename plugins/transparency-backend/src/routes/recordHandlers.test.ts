import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { transparencySearchDocumentSchema } from '@trust-portal/plugin-transparency-common';
import { findFaultsOfBilingualTexts } from '@trust-portal/portal-vocabulary';
import {
  approvePromise,
  draft,
  proposePromise,
} from '../__testUtils__/proposePromise';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';
import { factDefinitions } from '../promises/factDefinitions';

describeEachDatabase('the small contracts', create => {
  let portal: TestPortal;
  beforeEach(async () => {
    portal = await startTestPortal(await create());
  });
  afterEach(() => portal.stop());

  it('resolve references in both languages, and leave out what is not there', async () => {
    const { id } = await approvePromise(portal);
    const fee = await proposePromise(portal, {
      subject: 'fee',
      unit: 'minor-units',
      value: 495,
      market: 'us',
    });
    const { body } = await portal
      .post('/references', {
        references: [
          `transparency/promise/${fee.id}`,
          'transparency/promise/PR-99999',
          'transparency/report/PR-0001',
          'pain-points/pain/PP-0001',
          `transparency/promise/${id}`,
        ],
      })
      .expect(200);
    expect(body.items).toEqual([
      {
        reference: `transparency/promise/${fee.id}`,
        title: { en: 'Fee: US$4.95 (us)', zh: '费用：US$4.95（us市场）' },
        state: 'proposed',
        path: `/transparency/promise/${fee.id}`,
      },
      {
        reference: `transparency/promise/${id}`,
        title: {
          en: 'Return days: 14 days (cn)',
          zh: '退货天数：14 天（cn市场）',
        },
        state: 'approved',
        path: `/transparency/promise/${id}`,
      },
    ]);
  });

  it('tell deciders what waits, what begins first in front, and nobody of their own', async () => {
    const later = await proposePromise(portal, { inForceFrom: '2027-02-01' });
    const sooner = await proposePromise(portal, { inForceFrom: '2027-01-01' });
    await portal.post('/promises', draft, 'legal').expect(201);
    const ofLegal = await portal.get('/due-items', 'legal').expect(200);
    expect(
      ofLegal.body.items.map((item: Record<string, unknown>) => [
        item.reference,
        item.reason,
        item.dueOn,
        item.waitsFor,
      ]),
    ).toEqual(
      [sooner, later].map(({ id, inForceFrom }) => [
        `transparency/promise/${id}`,
        'promise-to-approve',
        inForceFrom,
        'user:default/legal',
      ]),
    );
    await portal.get('/due-items', 'product').expect(200, { items: [] });
    await portal.getAsService('/due-items').expect(200, { items: [] });
  });

  it('keep a timeline that names codes and numbers, and is for its own person', async () => {
    const { id } = await approvePromise(portal);
    const { body } = await portal
      .get(`/activity?record=transparency/promise/${id}`)
      .expect(200);
    expect(body.items).toMatchObject([
      { action: 'promise-approved', actor: 'user:default/legal' },
      {
        action: 'promise-proposed',
        actor: 'user:default/product',
        details: {
          subject: 'return-days',
          market: 'cn',
          value: 14,
          unit: 'days',
        },
      },
    ]);
    await portal.get('/activity?person=user:default/legal').expect(403);
    const own = await portal
      .get('/activity?person=user:default/legal', 'legal')
      .expect(200);
    expect(own.body.items).toHaveLength(1);
  });

  it('count what held at the end of a period, what was proposed, what ended and what contradicts', async () => {
    const proposedOn = new Date().toISOString().slice(0, 10);
    await approvePromise(portal, { value: 7, inForceTo: '2026-03-31' });
    await approvePromise(portal, { value: 14 });
    await approvePromise(portal, { value: 30 });
    await approvePromise(portal, { value: 30, market: 'us' });
    await proposePromise(portal, { value: 60 });
    const facts = async (from: string, to: string) => {
      const { body } = await portal
        .get(`/facts?from=${from}&to=${to}`)
        .expect(200);
      return Object.fromEntries(
        body.facts.map((fact: { name: string; value: number }) => [
          fact.name,
          fact.value,
        ]),
      );
    };
    await expect(facts('2026-01-01', '2026-03-31')).resolves.toEqual({
      'promises-in-force-at-end': 4,
      'promises-proposed': 0,
      'promises-ended': 1,
      'contradicting-promise-pairs-at-end': 3,
    });
    await expect(facts('2026-04-01', '2026-04-01')).resolves.toEqual({
      'promises-in-force-at-end': 3,
      'promises-proposed': 0,
      'promises-ended': 0,
      'contradicting-promise-pairs-at-end': 1,
    });
    await expect(facts(proposedOn, proposedOn)).resolves.toMatchObject({
      'promises-proposed': 5,
    });
    await portal.get('/facts?from=2026-02-01&to=2026-01-31').expect(400);
    expect(findFaultsOfBilingualTexts(factDefinitions)).toEqual([]);
  });

  it('hand the search only promises in force, to other parts of the portal only', async () => {
    const held = await approvePromise(portal);
    const alsoHeld = await approvePromise(portal, { market: 'us' });
    await approvePromise(portal, { inForceTo: '2026-01-31' });
    await approvePromise(portal, { inForceFrom: '2999-01-01' });
    await proposePromise(portal);
    await portal.get('/search-documents').expect(403);
    const found: string[] = [];
    let cursor = '';
    do {
      const { body } = await portal
        .getAsService(`/search-documents?limit=2${cursor}`)
        .expect(200);
      for (const item of body.items) {
        found.push(transparencySearchDocumentSchema.parse(item).location);
        expect(item.title).toContain('退货天数');
        expect(item.text).toContain('14 天内可以退货');
        expect(item.audience).toEqual(['signed-in']);
      }
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor);
    expect(found).toEqual(
      [held, alsoHeld].map(({ id }) => `/transparency/promise/${id}`),
    );
  });

  it('tell deciders of a proposal and the proposer of what became of it, and signals carry no content', async () => {
    const { id } = await approvePromise(portal);
    await portal
      .post(
        `/promises/${id}/end`,
        { inForceTo: '2999-12-31', reason: 'Replaced', version: 2 },
        'compliance-editor',
      )
      .expect(200);
    await portal.announced();
    const reference = `transparency/promise/${id}`;
    const actions = ['promise-proposed', 'promise-approved', 'promise-ended'];
    expect(portal.told.events).toEqual(
      actions.map(action => ({
        topic: 'transparency.promise',
        eventPayload: expect.objectContaining({ reference, action }),
      })),
    );
    expect(portal.told.signals).toEqual(
      actions.map(action => ({
        channel: 'transparency',
        message: { reference, action },
      })),
    );
    expect(
      portal.told.notifications.map(({ recipients, payload }) => [
        recipients,
        payload.link,
        payload.title,
      ]),
    ).toEqual([
      [
        {
          type: 'entity',
          entityRef: ['group:default/compliance', 'group:default/legal'],
          excludeEntityRef: 'user:default/product',
        },
        `/${reference}`,
        expect.stringContaining('Return days: 14 days (cn)'),
      ],
      [
        {
          type: 'entity',
          entityRef: ['user:default/product'],
          excludeEntityRef: 'user:default/legal',
        },
        `/${reference}`,
        expect.stringContaining('was approved'),
      ],
      [
        {
          type: 'entity',
          entityRef: ['user:default/product'],
          excludeEntityRef: 'user:default/compliance-editor',
        },
        `/${reference}`,
        expect.stringContaining('was given a last day'),
      ],
    ]);
  });

  it('describe themselves to anybody', async () => {
    const { body } = await portal.get('/openapi.json').unset('authorization');
    expect(body.paths).toHaveProperty('/promises/{promiseId}/decisions');
  });
});
