import { openApiDocument } from '@trust-portal/http-contract';
import { painPointsContract } from './contract';
import { painPointsPermissionGrants } from './permissionGrants';
import { painPointsPermissions } from './permissions';
import { openPainStates, painStates, painTransitions } from './painStates';

describe('the contract of the pain-point catalog', () => {
  const routes = Object.entries(painPointsContract.routes);

  it('gives each route a place of its own', () => {
    const places = routes.map(
      ([, route]) => `${route.method} ${route.path.replace(/:\w+/g, ':')}`,
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('puts fixed paths before paths with parameters, or they would never be reached', () => {
    routes.forEach(([name, route], index) => {
      const shadowing = routes.slice(0, index).find(([, earlier]) => {
        const pattern = new RegExp(
          `^${earlier.path.replace(/:\w+/g, '[^/:]+')}$`,
        );
        return (
          earlier.method === route.method &&
          earlier.path !== route.path &&
          pattern.test(route.path)
        );
      });
      expect([name, shadowing?.[0]]).toEqual([name, undefined]);
    });
  });

  it('can be written as an OpenAPI document that names its shared schemas once', () => {
    const document = JSON.parse(
      JSON.stringify(openApiDocument(painPointsContract, '/api/pain-points')),
    );
    expect(
      Object.values(document.paths).flatMap(path =>
        Object.keys(path as object),
      ),
    ).toHaveLength(routes.length);
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(['Error', 'PainDetail', 'Evidence', 'Kind']),
    );
    expect(JSON.stringify(document).length).toBeLessThan(200_000);
  });
});

describe('permissions', () => {
  it('are all granted to somebody, each once', () => {
    expect(
      painPointsPermissionGrants.map(grant => grant.permission.name).sort(),
    ).toEqual(painPointsPermissions.map(({ name }) => name).sort());
  });

  it('let a visitor read and nothing else', () => {
    const visitorMay = painPointsPermissionGrants
      .filter(
        grant =>
          grant.roles.includes('visitor') ||
          grant.conditional?.some(({ roles }) => roles.includes('visitor')),
      )
      .map(grant => grant.permission.attributes.action);
    expect(new Set(visitorMay)).toEqual(new Set(['read']));
  });

  it('let more than one role approve, so that nobody has to approve their own work', () => {
    for (const name of ['reading.confirm', 'interim-answer.approve']) {
      const grant = painPointsPermissionGrants.find(
        ({ permission }) => permission.name === `pain-points.${name}`,
      );
      expect(grant?.roles.length).toBeGreaterThan(1);
    }
  });
});

describe('the states of a pain', () => {
  it('can all be reached from a report', () => {
    const reached = new Set(['reported']);
    for (const state of reached) {
      for (const next of painTransitions[
        state as keyof typeof painTransitions
      ]) {
        reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual([...painStates].sort());
  });

  it('lead to resolved from verifying only', () => {
    expect(
      painStates.filter(state => painTransitions[state].includes('resolved')),
    ).toEqual(['verifying']);
  });

  it('count as open until the pain is resolved or declined', () => {
    expect(painStates.filter(state => !openPainStates.includes(state))).toEqual(
      ['resolved', 'declined'],
    );
  });
});
