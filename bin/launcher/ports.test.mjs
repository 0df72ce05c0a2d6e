import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { assertPortFree, findFreePort } from './ports.mjs';

describe('a port', () => {
  it('is free, until somebody listens on it', async () => {
    const port = await findFreePort();
    await assertPortFree(port);
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    await assert.rejects(assertPortFree(port), {
      code: 'portInUse',
      details: { port },
    });
    server.close();
  });
});
