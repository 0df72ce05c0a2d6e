import { dueItemSchema } from './dueItems';
import { recordRoutes } from './recordRoutes';
import { recordSearchDocumentSchema } from './searchDocuments';

describe('the contracts that every domain serves', () => {
  const routes = recordRoutes({
    dueItem: dueItemSchema(['review-overdue']),
    searchDocument: recordSearchDocumentSchema,
  });

  it('give what is due for the reasons of the domain, and for no other', () => {
    const item = {
      reference: 'culture-guides/guide/cn-gifts',
      reason: 'review-overdue',
      title: { zh: '送礼指南' },
      waitsFor: 'group:default/china',
      path: '/culture-guides/guide/cn-gifts',
    };
    const { response } = routes.listDueItems;
    expect(response.parse({ items: [item] })).toEqual({ items: [item] });
    expect(
      response.safeParse({ items: [{ ...item, reason: 'remedy-due' }] })
        .success,
    ).toBe(false);
  });

  it('let nobody but other parts of the portal read what is searched, and everybody the description', () => {
    expect(
      Object.entries(routes).flatMap(([name, route]) =>
        'access' in route ? [[name, route.access]] : [],
      ),
    ).toEqual([
      ['listSearchDocuments', 'service'],
      ['getOpenApiDocument', 'unauthenticated'],
    ]);
  });

  it('take references of records, up to a hundred at once', () => {
    const { body } = routes.resolveReferences;
    const references = (count: number) => ({
      references: Array.from(
        { length: count },
        (_, index) => `pain-points/pain/PP-${1000 + index}`,
      ),
    });
    expect(body.safeParse(references(100)).success).toBe(true);
    expect(body.safeParse(references(101)).success).toBe(false);
    expect(
      body.safeParse({ references: ['https://elsewhere.example'] }).success,
    ).toBe(false);
  });
});
