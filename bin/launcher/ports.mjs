import { once } from 'node:events';
import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

/** @throws Problem `portInUse` or `portForbidden` */
export async function assertPortFree(port) {
  // A browser that is told "localhost" may ask ::1 first and would meet whatever listens there.
  for (const host of ['127.0.0.1', '::1']) {
    try {
      await listenOnce(port, host);
    } catch (error) {
      if (error.code === 'EADDRINUSE') {
        throw new Problem('portInUse', { port });
      }
      if (error.code === 'EACCES') {
        throw new Problem('portForbidden', { port });
      }
      if (host === '127.0.0.1') {
        throw error;
      }
      // This machine has no ::1.
    }
  }
}

/** A port of this machine that nobody uses at the moment. */
export async function findFreePort() {
  return listenOnce(0, '127.0.0.1');
}

async function listenOnce(port, host) {
  const server = createServer().listen({ port, host, exclusive: true });
  await once(server, 'listening');
  const taken = server.address().port;
  server.close();
  await once(server, 'close');
  return taken;
}
