import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import express from 'express';
import PromiseRouter from 'express-promise-router';
import { generateText, pick, seededRandom } from '../texts/generateText';

const PAGE_SIZE = 25;

/**
 * The smallest possible plugin over as many rows: what Backstage itself costs.
 * It checks the sign-in as every plugin does and asks for no permission.
 */
export const yardstickPlugin = createBackendPlugin({
  pluginId: 'yardstick',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        config: coreServices.rootConfig,
      },
      async init({ database, httpAuth, httpRouter, config }) {
        const knex = await database.getClient();
        if (knex.client.config.client !== 'pg') {
          // The same setting that the portal's own databases have.
          await knex.raw('PRAGMA journal_mode = WAL');
        }
        if (!(await knex.schema.hasTable('note'))) {
          await knex.schema.createTable('note', table => {
            table.bigIncrements('number');
            table.string('market', 10).notNullable();
            table.text('text').notNullable();
            table.string('created_at', 30).notNullable();
            table.index(['market', 'number'], 'note_market_idx');
          });
          await fill(config.getNumber('yardstick.rows'));
        }

        async function fill(rows: number) {
          const random = seededRandom(3);
          const batch = 500;
          for (let first = 0; first < rows; first += batch) {
            await knex('note').insert(
              Array.from({ length: Math.min(batch, rows - first) }, () => ({
                market: pick(random, [
                  'cn',
                  'br',
                  'mx',
                  'in',
                  'de',
                  'fr',
                  'gb',
                  'us',
                ]),
                // As long as a voice, so that compressing a page costs the same.
                text: generateText(random, 25).text,
                created_at: new Date(0).toISOString(),
              })),
            );
          }
        }

        const router = PromiseRouter();
        router.use(express.json());
        router.get('/notes', async (request, response) => {
          await httpAuth.credentials(request, { allow: ['user'] });
          const query = knex('note').orderBy('number', 'desc').limit(PAGE_SIZE);
          if (request.query.before) {
            query.where('number', '<', Number(request.query.before));
          }
          if (request.query.market) {
            query.where('market', String(request.query.market));
          }
          response.json({ items: await query });
        });
        router.post('/notes', async (request, response) => {
          await httpAuth.credentials(request, { allow: ['user'] });
          const [row] = await knex('note')
            .insert({
              market: 'cn',
              text: String(request.body.text),
              created_at: new Date().toISOString(),
            })
            .returning('number');
          response.status(201).json(row);
        });
        httpRouter.use(router);
      },
    });
  },
});
