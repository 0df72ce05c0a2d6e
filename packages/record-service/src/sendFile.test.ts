import express from 'express';
import PromiseRouter from 'express-promise-router';
import { EventEmitter, once } from 'node:events';
import { AddressInfo } from 'node:net';
import { sendFile } from './sendFile';

describe('sending a file', () => {
  it('ends quietly, and reads no further, when the reader left before the first piece', async () => {
    const signs = new EventEmitter();
    const gone = once(signs, 'gone');
    const ended = once(signs, 'ended');
    const handled = once(signs, 'handled');
    const asked = new AbortController();
    const readToTheEnd = jest.fn();
    async function* pieces() {
      try {
        await gone;
        yield 'first';
        readToTheEnd();
      } finally {
        signs.emit('ended');
      }
    }
    const failures: unknown[] = [];
    const router = PromiseRouter();
    router.get('/file', async (_request, response) => {
      response.once('close', () => signs.emit('gone'));
      asked.abort();
      await sendFile(response, {
        name: 'a.csv',
        mediaType: 'text/csv',
        pieces: pieces(),
      }).catch(error => failures.push(error));
      signs.emit('handled');
    });
    const server = express().use(router).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;

    await expect(
      fetch(`http://127.0.0.1:${port}/file`, { signal: asked.signal }),
    ).rejects.toThrow();
    await ended;
    await handled;
    expect(failures).toEqual([]);
    expect(readToTheEnd).not.toHaveBeenCalled();
    server.close();
  });
});
