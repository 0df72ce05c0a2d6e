import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import express from 'express';
import {
  insertTestRevision,
  insertTestSection,
} from '../__testUtils__/insertTestText';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

const promise = (id: string, value: number) => ({
  id,
  subject: 'return-days',
  value,
  unit: 'days',
  market: 'br',
  state: 'approved',
  inForceFrom: '2026-01-01',
});

describeEachDatabase('contradictions of a market', create => {
  let portal: TestPortal;
  let promises = [promise('PR-0001', 14)];

  /** As much of the plugin that keeps promises as is asked here. */
  const transparency = createBackendPlugin({
    pluginId: 'transparency',
    register(env) {
      env.registerInit({
        deps: { httpRouter: coreServices.httpRouter },
        async init({ httpRouter }) {
          httpRouter.use(
            express().get('/promises', (_request, response) => {
              response.json({ items: promises });
            }),
          );
        },
      });
    },
  });

  beforeAll(async () => {
    const knex = await create();
    // Its own address is known only when it has started.
    let port = () => 0;
    portal = await startTestPortal(knex, {
      features: [
        transparency,
        mockServices.discovery.mock({
          getBaseUrl: async pluginId =>
            `http://localhost:${port()}/api/${pluginId}`,
        }).factory,
      ],
    });
    port = () => (portal.server.address() as { port: number }).port;
    await insertTestSection(knex, 'br-delivery');
    await insertTestSection(knex, 'br-tone', { archived: 'Old' });
    const cites = (text: string) => ({
      body: `Returns within [${text}](transparency/promise/PR-0001).`,
      promises: '["transparency/promise/PR-0001"]',
    });
    await insertTestRevision(knex, 'br-delivery', 1, cites('20 days'));
    await insertTestRevision(knex, 'br-delivery', 2, cites('十五天'));
    await insertTestRevision(knex, 'br-delivery', 3, {
      ...cites('99 days'),
      in_force_from: '2999-01-01',
    });
    await insertTestRevision(knex, 'br-delivery', 1, {
      ...cites('14 dias'),
      language: 'pt-BR',
    });
    await insertTestRevision(knex, 'br-tone', 1, cites('30 days'));
  });
  afterAll(() => portal.stop());

  const inDays = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  it('are found in the texts that are in force, and keep a launch from go', async () => {
    const { body } = await portal
      .get('/markets/br/contradictions', 'vera')
      .expect(200);
    expect(body).toEqual({
      promisesKnown: true,
      items: [
        {
          code: 'text-disagrees',
          references: [
            'culture-guides/section/br-delivery',
            'transparency/promise/PR-0001',
          ],
          subject: 'return-days',
          values: ['14 days', '十五天'],
          quote: '十五天',
          language: 'en',
        },
      ],
    });
    const launch = await portal
      .post('/launches', { market: 'br', name: 'Range', targetOn: inDays(9) })
      .expect(201);
    expect(launch.body.abilities.hindrances).toContain('contradictions');
    await portal.knex('launch_item').update({ state: 'not-applicable' });
    const { id, version } = launch.body;
    const refused = await portal
      .post(`/launches/${id}/decisions`, {
        decision: 'go',
        note: 'Now',
        version,
      })
      .expect(409);
    expect(refused.body.error.hindrances).toEqual(['contradictions']);
    const stopped = await portal
      .post(`/launches/${id}/decisions`, {
        decision: 'no-go',
        note: 'The texts differ',
        version,
      })
      .expect(200);
    expect(stopped.body.decisions[0]).toMatchObject({
      promisesKnown: true,
      contradictions: body.items,
    });
  });

  it('are found among promises', async () => {
    promises = [promise('PR-0001', 14), promise('PR-0002', 30)];
    // Another person: what somebody was told is remembered for a few seconds.
    const { body } = await portal
      .get('/markets/br/contradictions', 'lena')
      .expect(200);
    expect(body.items[0]).toEqual({
      code: 'promises-disagree',
      references: [
        'transparency/promise/PR-0001',
        'transparency/promise/PR-0002',
      ],
      subject: 'return-days',
      values: ['14 days', '30 days'],
    });
  });

  it('are asked for a market that exists', async () => {
    await portal.get('/markets/xx/contradictions').expect(404);
  });
});
