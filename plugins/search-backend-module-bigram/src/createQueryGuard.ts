import { SearchQuery } from '@backstage/plugin-search-common';
import { invalidField } from '@trust-portal/http-contract';
import { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { toDocumentQuery } from './documentQuery';

/**
 * Stands before the search plugin's own `/query`, which answers 500 to whatever its engine refuses:
 * what a caller did wrong is answered 400 here.
 */
export function createQueryGuard(): Router {
  const router = PromiseRouter();
  router.get('/query', async request => {
    const { term = '', pageCursor, ...query } = request.query;
    assertText('term', term);
    if (pageCursor !== undefined) {
      assertText('pageCursor', pageCursor);
    }
    // The rest is read by schemas that take nothing for granted.
    toDocumentQuery({ ...query, term, pageCursor } as SearchQuery);
    return 'next';
  });
  return router;
}

function assertText(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') {
    throw invalidField(
      `query.${name}`,
      'invalid-type',
      'must be given once, as text',
    );
  }
}
