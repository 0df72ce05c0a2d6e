import type { Config } from '@backstage/config';
import { NotAllowedError } from '@backstage/errors';
import type { RequestHandler, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { loopbackHosts } from './assertSamplePeopleAllowed';
import type { SamplePeople } from './SamplePeople';

/** Where the sign-in page finds the people to choose from, below `/api/auth`. */
export const peoplePath = '/sample-people/people';

/**
 * Lets only requests through that name this machine, or the configured address. Any website could otherwise make its
 * own name point to this machine and, in the developer's browser, sign in as one of the sample people.
 */
function onlyOwnHost(config: Config): RequestHandler {
  const { hostname } = new URL(config.getString('backend.baseUrl'));
  const ownHosts = new Set([...loopbackHosts, hostname]);
  return (request, _response, next) => {
    // not request.hostname, which believes a header that a page may set
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (!ownHosts.has(host.replace(/^\[(.*)\]$/, '$1'))) {
      throw new NotAllowedError(
        `Sample people can sign in at ${hostname} only`,
      );
    }
    next();
  };
}

/** Serves the list of sample people to the sign-in page, where nobody is signed in yet. */
export function createRouter(options: {
  config: Config;
  samplePeople: SamplePeople;
}): Router {
  const { config, samplePeople } = options;
  const router = PromiseRouter();
  router.use('/sample-people', onlyOwnHost(config));
  router.get(peoplePath, async (_request, response) => {
    response.json({ items: await samplePeople.list() });
  });
  return router;
}
