import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import PromiseRouter from 'express-promise-router';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

const approved = {
  id: 'PR-0011',
  state: 'approved',
  value: 30,
  unit: 'days',
  inForceFrom: '2026-01-01',
};
const promises = [
  approved,
  { ...approved, id: 'PR-0012', state: 'proposed', value: 99 },
];

/** The plugin that keeps promises, as far as guides ask it; it notes for whom they asked. */
function createPromiseKeeper(askedFor: string[]) {
  return createBackendPlugin({
    pluginId: 'transparency',
    register(env) {
      env.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        async init({ httpAuth, httpRouter }) {
          const router = PromiseRouter();
          router.get('/promises/:id', async (request, response) => {
            const { principal } = await httpAuth.credentials(request, {
              allow: ['user'],
            });
            askedFor.push(principal.userEntityRef);
            const found = promises.find(({ id }) => id === request.params.id);
            response
              .status(found ? 200 : 404)
              .json(found ?? { error: { name: 'NotFoundError' } });
          });
          httpRouter.use(router);
        },
      });
    },
  });
}

describeEachDatabase('the promises that a shown text cites', create => {
  let portal: TestPortal;
  const askedFor: string[] = [];

  beforeAll(async () => {
    portal = await startTestPortal(await create(), {
      features: [createPromiseKeeper(askedFor)],
    });
  });
  afterAll(() => portal.stop());

  it('come with the values that are approved, asked for on behalf of the reader', async () => {
    const section = await TestSection.create(portal, 'delivery');
    const reference = (id: string) => `transparency/promise/${id}`;
    await section.publish({
      body: [
        `Returns: [](${reference('PR-0011')}).`,
        `Soon: [](${reference('PR-0012')}).`,
        `Lost: [](${reference('PR-9999')}).`,
      ].join('\n'),
    });
    askedFor.splice(0);
    const { body } = await section.get('', 'sam').expect(200);
    expect(body.text.promiseValues).toEqual({
      [reference('PR-0011')]: {
        value: 30,
        unit: 'days',
        inForceFrom: '2026-01-01',
      },
    });
    expect(new Set(askedFor)).toEqual(new Set(['user:default/sam']));
  });
});
