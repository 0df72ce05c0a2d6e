import { openApiDocument } from '@trust-portal/http-contract';
import { roleIds } from '@trust-portal/portal-vocabulary';
import {
  cultureGuidesContract,
  cultureGuidesPermissionGrants,
  cultureGuidesPermissions,
  parseSectionId,
  sectionIdOf,
  sectionKinds,
  submissionSchema,
  termDraftSchema,
} from '.';

describe('the contract of the guides', () => {
  it('has an OpenAPI operation for every route', () => {
    const document = openApiDocument(
      cultureGuidesContract,
      '/api/culture-guides',
    );
    const operationIds = JSON.stringify(document).match(/"operationId":/g);
    expect(operationIds).toHaveLength(
      Object.keys(cultureGuidesContract.routes).length,
    );
  });

  it('names every section by market and kind, and reads the name back', () => {
    for (const kind of sectionKinds) {
      expect(parseSectionId(sectionIdOf('br', kind))).toEqual({
        market: 'br',
        kind,
      });
    }
    expect(parseSectionId('br-')).toBeUndefined();
    expect(parseSectionId('br-unknown')).toBeUndefined();
    expect(parseSectionId('brazil-tone')).toBeUndefined();
  });

  it('refuses a text with two claims of one name, and says which', () => {
    const claim = { id: 'c1', statement: 'A statement' };
    const result = submissionSchema.safeParse({
      content: { title: 'T', body: 'B', claims: [claim, claim] },
      significance: 'minor',
      note: 'n',
      baseNumber: 0,
    });
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'content.claims.1.id',
    ]);
  });

  it('refuses jargon without a plain word', () => {
    const result = termDraftSchema.safeParse({
      kind: 'jargon',
      language: 'en',
      term: 'SLA',
    });
    expect(result.error?.issues[0].path).toEqual(['instead']);
  });
});

describe('the permissions of the guides', () => {
  it('are granted once each, to roles that exist', () => {
    expect(
      cultureGuidesPermissionGrants.map(({ permission }) => permission),
    ).toEqual(cultureGuidesPermissions);
    for (const { roles } of cultureGuidesPermissionGrants) {
      expect(roleIds).toEqual(expect.arrayContaining([...roles]));
    }
  });

  it('let nobody write in all markets', () => {
    const everywhere = cultureGuidesPermissionGrants
      .filter(({ permission }) => /edit|settings|manage/.test(permission.name))
      .filter(({ roles }) => roles.length > 0);
    expect(everywhere).toEqual([]);
  });
});
