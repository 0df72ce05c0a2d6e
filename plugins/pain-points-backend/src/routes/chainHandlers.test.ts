import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  addLink,
  addMeasure,
  title,
  today,
  unknownId,
} from '../__testUtils__/buildChain';
import { reportPain } from '../__testUtils__/reportPain';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('the chain of a pain over HTTP', create => {
  let portal: TestPortal;
  let painId: string;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  beforeEach(async () => {
    painId = (await reportPain(portal)).id;
  });

  const add = (draft: object) => addLink(portal, painId, draft);

  describe('bad input', () => {
    it.each([
      [
        'a remedy on nothing',
        { type: 'remedy', effort: 'small', parentId: unknownId },
        'body.parentId',
      ],
      [
        'a remedy without effort',
        { type: 'remedy', parentId: unknownId },
        'body.effort',
      ],
      ['a type that is none', { type: 'wish' }, 'body.type'],
      [
        'a remedy of the taxonomy that is none',
        { type: 'symptom', taxonomyId: 'no-such-row' },
        'body.taxonomyId',
      ],
      [
        'an owner that is not in the catalog',
        { type: 'symptom', owner: 'group:default/nobody' },
        'body.owner',
      ],
    ])('names the field: %s', async (_, draft, field) => {
      const { body } = await portal
        .post(`/pains/${painId}/chain`, { title, ...draft })
        .expect(400);
      expect(
        body.error.fields.map((problem: { field: string }) => problem.field),
      ).toEqual([field]);
    });

    it('refuses a measure whose target lies behind its baseline, when made and when edited', async () => {
      const { remedy, measure } = await addMeasure(portal, painId);
      await portal
        .post(`/pains/${painId}/chain`, {
          type: 'measure',
          title,
          parentId: remedy,
          metric: title,
          unit: title,
          direction: 'up',
          baseline: 20,
          target: 5,
        })
        .expect(400);
      const { body } = await portal
        .patch(`/pains/${painId}/chain/${measure}`, { version: 1, target: 30 })
        .expect(400);
      expect(body.error.code).toBe('target-behind-baseline');
    });

    it('refuses fields and states of another type', async () => {
      const symptom = await add({ type: 'symptom' });
      const { body } = await portal
        .patch(`/pains/${painId}/chain/${symptom}`, {
          version: 1,
          effort: 'small',
          state: 'done',
        })
        .expect(400);
      expect(
        body.error.fields.map((problem: { field: string }) => problem.field),
      ).toEqual(['body.effort', 'body.state']);
    });

    it('does not hang a link on the wrong type, nor on another pain’s chain', async () => {
      const symptom = await add({ type: 'symptom' });
      const wrong = await portal
        .post(`/pains/${painId}/chain`, {
          type: 'remedy',
          title,
          parentId: symptom,
          effort: 'small',
        })
        .expect(400);
      expect(wrong.body.error.code).toBe('wrong-parent');
      const other = await portal.post('/pains', {
        kindId: 'hidden-costs',
        title,
        description: title,
        markets: ['cn'],
        severity: 1,
        frequency: 1,
      });
      const foreign = await portal
        .post(`/pains/${other.body.id}/chain`, {
          type: 'root-cause',
          title,
          parentId: symptom,
        })
        .expect(400);
      expect(foreign.body.error.code).toBe('unknown-parent');
      await portal
        .patch(`/pains/${other.body.id}/chain/${symptom}`, {
          version: 1,
          state: 'gone',
        })
        .expect(404);
    });

    it('refuses a stale edit of a link', async () => {
      const symptom = await add({ type: 'symptom' });
      const path = `/pains/${painId}/chain/${symptom}`;
      await portal.patch(path, { version: 1, state: 'gone' }).expect(200);
      const { body } = await portal
        .patch(path, { version: 1, state: 'observed' })
        .expect(409);
      expect(body.error.code).toBe('stale-version');
    });
  });

  it('does not let somebody move the target once the measure was read', async () => {
    const { measure } = await addMeasure(portal, painId);
    await portal
      .post(`/pains/${painId}/chain/${measure}/readings`, {
        origin: 'computed',
        from: today,
        to: today,
        types: ['complaint'],
      })
      .expect(201);
    const { body } = await portal
      .patch(`/pains/${painId}/chain/${measure}`, { version: 1, target: 10 })
      .expect(400);
    expect(body.error.code).toBe('has-readings');
  });

  it('lets somebody else approve an interim answer, and replaces the one before', async () => {
    const draft = {
      language: 'zh',
      market: 'cn',
      text: '我们正在处理，请放心。',
      validUntil: '2999-01-01',
    };
    const path = `/pains/${painId}/interim-answers`;
    await portal.post(path, { ...draft, validUntil: '2020-01-01' }).expect(400);
    const ids: string[] = [];
    for (let index = 0; index < 2; index += 1) {
      const { body } = await portal.post(path, draft).expect(201);
      const { id } = body.interimAnswers.find(
        (answer: { state: string }) => answer.state === 'draft',
      );
      await portal
        .post(`${path}/${id}/decision`, { decision: 'approve' })
        .expect(403);
      await portal
        .post(`${path}/${id}/decision`, { decision: 'approve' }, 'legal')
        .expect(200);
      ids.push(id);
    }
    const { body } = await portal.get(`/pains/${painId}`);
    const states = Object.fromEntries(
      body.interimAnswers.map((answer: { id: string; state: string }) => [
        answer.id,
        answer.state,
      ]),
    );
    expect(states).toEqual({ [ids[0]]: 'withdrawn', [ids[1]]: 'approved' });
    await portal
      .post(`${path}/${ids[0]}/decision`, { decision: 'approve' }, 'legal')
      .expect(409);
  });
});
