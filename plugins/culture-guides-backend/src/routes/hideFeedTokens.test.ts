import express from 'express';
import request from 'supertest';
import { hideFeedTokens } from './hideFeedTokens';

describe('hiding the tokens of feeds', () => {
  it('lets the access log see no token, and the route see it', async () => {
    const logged: string[] = [];
    const app = express()
      .use((asked, response, next) => {
        // As the framework writes its access log.
        response.on('finish', () => logged.push(asked.originalUrl));
        next();
      })
      .use('/public/feeds', hideFeedTokens)
      .get('/public/feeds/:token', ({ params }, response) => {
        response.send(params.token);
      })
      .get('/calendars/br', (_asked, response) => {
        response.send('open');
      });
    const { text } = await request(app).get('/public/feeds/a-token?x=1');
    await request(app).get('/calendars/br');
    expect(text).toBe('a-token');
    expect(logged).toEqual(['/public/feeds/***?x=1', '/calendars/br']);
  });
});
