import { openApiDocument } from '@trust-portal/http-contract';
import {
  promiseDraftSchema,
  promiseSubjects,
  transparencyContract,
  transparencyPermissionGrants,
  transparencyPermissions,
  unitsOfSubject,
} from '.';

const draft = {
  subject: 'return-days',
  value: 14,
  unit: 'days',
  market: 'de',
  wording: { en: 'Return within 14 days', zh: '14 天内可以退货' },
  inForceFrom: '2026-01-01',
};
function wrongFields(promise: object): string[] {
  const { error } = promiseDraftSchema.safeParse(promise);
  return (error?.issues ?? []).map(({ path }) => path.join('.'));
}

describe('the contract of the transparency plugin', () => {
  it('has an OpenAPI operation for every route', () => {
    const document = openApiDocument(transparencyContract, '/api/transparency');
    expect(JSON.stringify(document).match(/"operationId":/g)).toHaveLength(
      Object.keys(transparencyContract.routes).length,
    );
  });

  it('takes a promise in a unit of its subject only', () => {
    expect(wrongFields(draft)).toEqual([]);
    expect(wrongFields({ ...draft, unit: 'minor-units' })).toEqual(['unit']);
    for (const subject of promiseSubjects) {
      expect(unitsOfSubject[subject].length).toBeGreaterThan(0);
    }
  });

  it('refuses a promise that ends before it begins, and part of a day', () => {
    expect(wrongFields({ ...draft, inForceTo: '2025-12-31' })).toEqual([
      'inForceTo',
    ]);
    expect(wrongFields({ ...draft, value: 13.5 })).toEqual(['value']);
    expect(wrongFields({ ...draft, inForceFrom: '2026-02-30' })).toEqual([
      'inForceFrom',
    ]);
  });

  it('grants every permission once', () => {
    expect(
      transparencyPermissionGrants.map(({ permission }) => permission),
    ).toEqual(transparencyPermissions);
  });
});
