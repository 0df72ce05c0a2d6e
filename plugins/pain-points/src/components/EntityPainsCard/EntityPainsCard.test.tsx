import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { screen, waitFor } from '@testing-library/react';
import painPointsPlugin from '../../plugin';
import { rootRouteRef } from '../../routes';
import { painFixture } from '../../testing/painFixtures';
import { failure, testConfig } from '@trust-portal/trust-ui/testing';
import { setUpPainPointsServer } from '../../testing/painPointsServer';
import { EntityPainsCard } from './EntityPainsCard';

describe('the card on pages of the catalog', () => {
  const { answer } = setUpPainPointsServer();

  function renderCard() {
    window.localStorage.setItem('language', 'en');
    return renderInTestApp(
      <EntityProvider
        entity={{
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: { name: 'checkout', namespace: 'default' },
        }}
      >
        <EntityPainsCard />
      </EntityProvider>,
      {
        mountedRoutes: {
          '/pain-points': rootRouteRef,
          '/catalog/:namespace/:kind/:name': entityRouteRef,
        },
        features: [painPointsPlugin],
        config: testConfig('en'),
      },
    );
  }

  it('asks for the open pains of this entity and names them', async () => {
    let asked: URL | undefined;
    answer('get', '/pains', ({ url }) => {
      asked = url;
      return { items: [painFixture()], totalCount: 9 };
    });
    renderCard();
    expect(
      await screen.findByRole('link', { name: 'Parcels arrive days late' }),
    ).toBeInTheDocument();
    expect(asked?.searchParams.get('entity')).toBe(
      'component:default/checkout',
    );
    expect(asked?.searchParams.getAll('state')).not.toContain('resolved');
    expect(screen.getByRole('link', { name: 'All 9' })).toBeInTheDocument();
  });

  it('shows nothing to those who may not read pains', async () => {
    let answered = false;
    answer('get', '/pains', () => {
      answered = true;
      return failure(403, { name: 'NotAllowedError', message: 'no' });
    });
    renderCard();
    await waitFor(() => expect(answered).toBe(true));
    await waitFor(() =>
      expect(screen.queryByText('Pains that touch it')).not.toBeInTheDocument(),
    );
  });
});
