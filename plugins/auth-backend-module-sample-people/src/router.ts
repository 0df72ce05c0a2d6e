import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { SamplePeople } from './SamplePeople';

/** Where the sign-in page finds the people to choose from, below `/api/auth`. */
export const peoplePath = '/sample-people/people';

/** Serves the list of sample people to the sign-in page, where nobody is signed in yet. */
export function createRouter(samplePeople: SamplePeople): Router {
  const router = PromiseRouter();
  router.get(peoplePath, async (_request, response) => {
    response.json({ items: await samplePeople.list() });
  });
  return router;
}
