import { screen, within } from '@testing-library/react';
import { painFixture } from '../../testing/painFixtures';
import { failure } from '@trust-portal/trust-ui/testing';
import { setUpPainPointsServer } from '../../testing/painPointsServer';
import { renderPainPoints } from '../../testing/renderPainPoints';
import { taxonomyFixture } from '../../testing/taxonomyFixtures';

describe('the page of a kind', () => {
  const { answer } = setUpPainPointsServer();

  beforeEach(() => {
    answer('get', '/pains', () => ({ items: [painFixture()], totalCount: 1 }));
    answer('get', '/taxonomy/versions', () => ({
      items: [
        {
          version: 2,
          publishedAt: '2026-10-01T08:00:00.000Z',
          publishedBy: 'user:default/li-wei',
          note: 'Clearer symptoms',
          changedIds: ['delivery'],
        },
      ],
    }));
  });

  it('says what makes the kind worse, in both directions', async () => {
    renderPainPoints({ path: '/kind/hidden-costs' });
    const section = within(
      await screen.findByRole('region', { name: 'Made worse by' }),
    );
    expect(
      section.getByRole('link', { name: '5 · Delivery out of control' }),
    ).toBeInTheDocument();
    expect(section.getByText('Late parcels cost extra.')).toBeInTheDocument();
  });

  it('lists the pains of the kind and says when its wording changed', async () => {
    renderPainPoints({ path: '/kind/delivery' });
    expect(
      await screen.findByRole('link', { name: 'Parcels arrive days late' }),
    ).toBeInTheDocument();
    expect(await screen.findByText('Clearer symptoms')).toBeInTheDocument();
  });

  it('shows an earlier wording as what it is', async () => {
    answer('get', '/taxonomy', ({ url }) =>
      url.searchParams.get('version') === '1'
        ? { ...taxonomyFixture, version: 1 }
        : taxonomyFixture,
    );
    renderPainPoints({ path: '/kind/delivery?version=1' });
    expect(
      await screen.findByText(/You read version 1 of/),
    ).toBeInTheDocument();
  });

  it('knows no kind by another name', async () => {
    renderPainPoints({ path: '/kind/nonsense' });
    expect(
      await screen.findByText('There is no kind with this name'),
    ).toBeInTheDocument();
  });

  it('shows its wording although the figures failed', async () => {
    answer('get', '/kinds/summary', () =>
      failure(500, { name: 'Error', message: 'The database is away' }),
    );
    renderPainPoints({ path: '/kind/delivery', language: 'zh' });
    expect(await screen.findByText('客户反复追问。')).toBeInTheDocument();
    expect(await screen.findByText('The database is away')).toBeInTheDocument();
  });
});
