import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { painFixture } from '../../testing/painFixtures';
import { failure } from '@trust-portal/trust-ui/testing';
import { setUpPainPointsServer } from '../../testing/painPointsServer';
import { renderPainPoints } from '../../testing/renderPainPoints';

const trends = {
  months: ['2026-10', '2026-11'],
  evidenceByType: [{ type: 'complaint', counts: [3, 5] }],
  evidenceByKind: [{ kindId: 'delivery', counts: [1, 4] }],
  painsReported: [{ month: '2026-11', count: 2 }],
  painsResolved: [],
};

describe('pictures and printed pages', () => {
  const { answer } = setUpPainPointsServer();

  it('show the same figures as a picture and as a table', async () => {
    answer('get', '/trends', () => trends);
    renderPainPoints({ path: '/trends' });
    expect(
      await screen.findByRole('img', { name: 'Voices by type and month' }),
    ).toBeInTheDocument();
    const heat = screen.getByRole('table', {
      name: 'Linked voices by kind and month',
    });
    expect(
      within(heat).getByRole('row', { name: /Delivery out of control 1 4 5/ }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Tables' }));
    expect(screen.queryByRole('img')).toBeNull();
    expect(
      screen.getByRole('row', { name: 'Complaint 3 5 8' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: 'Reported 0 2 2' }),
    ).toBeInTheDocument();
  });

  it('head each month with its short name, and with the year where one begins', async () => {
    answer('get', '/trends', () => ({
      ...trends,
      months: ['2025-11', '2025-12', '2026-01', '2026-02'],
      evidenceByKind: [{ kindId: 'delivery', counts: [1, 4, 2, 3] }],
    }));
    renderPainPoints({ path: '/trends' });
    const heat = within(
      await screen.findByRole('table', {
        name: 'Linked voices by kind and month',
      }),
    );
    const heads = heat.getAllByRole('columnheader').slice(1, -1);
    expect(heads.map(head => head.textContent)).toEqual([
      '2025Nov',
      'Dec',
      '2026Jan',
      'Feb',
    ]);
    // Read aloud, each month has its year.
    expect(
      heat.getByRole('columnheader', { name: 'Feb 2026' }),
    ).toBeInTheDocument();
    expect(getComputedStyle(heat.getAllByRole('rowheader')[0]).position).toBe(
      'sticky',
    );
  });

  it('say that there is nothing, and that something failed', async () => {
    answer('get', '/trends', () =>
      failure(500, { name: 'Error', message: 'broken' }),
    );
    renderPainPoints({ path: '/trends' });
    const again = await screen.findByRole('button', { name: 'Try again' });
    answer('get', '/trends', () => ({
      ...trends,
      evidenceByType: [],
      evidenceByKind: [],
      painsReported: [],
    }));
    await userEvent.click(again);
    expect(
      await screen.findByText('There are no voices in this time'),
    ).toBeInTheDocument();
  });

  it('tell by keyboard what a kind makes worse and why', async () => {
    renderPainPoints({ path: '/graph' });
    const node = await screen.findByRole('button', {
      name: /5 Delivery out of control, 42 voices/,
    });
    node.focus();
    expect(
      await screen.findByText('What “Delivery out of control” makes worse'),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Late parcels cost extra.')).not.toHaveLength(0);
    expect(node).toHaveAttribute('aria-pressed', 'true');
  });

  it('write the name and the count of each kind into the graph, which scrolls by keyboard', async () => {
    renderPainPoints({ path: '/graph' });
    const region = await screen.findByRole('group', {
      name: 'How kinds feed each other',
    });
    expect(region).toHaveAttribute('tabindex', '0');
    expect(within(region).getByText('5 Delivery out of')).toBeInTheDocument();
    expect(within(region).getByText('42')).toBeInTheDocument();
    const picture = within(region).getByRole('group', {
      name: /^Graph of the kinds/,
    });
    // Drawn at its own size at least: its words do not shrink with the page.
    expect(picture.style.minWidth).toBe(
      `${picture.getAttribute('viewBox')!.split(' ')[2]}px`,
    );
  });

  it('list the week of a market and turn to the week before', async () => {
    const asked: string[] = [];
    answer('get', '/top-ten', ({ url }) => {
      asked.push(url.search);
      return {
        market: 'de',
        weekFrom: '2026-11-16',
        weekTo: '2026-11-22',
        rows: [{ pain: painFixture(), voicesThisWeek: 7, voicesWeekBefore: 3 }],
      };
    });
    renderPainPoints({ path: '/top-ten?market=de' });
    expect(
      await screen.findByRole('row', {
        name: /1 Parcels arrive days late.*7 3/,
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Germany',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Week before' }));
    await screen.findByDisplayValue('2026-11-09');
    expect(asked).toContain('?market=de&week=2026-11-09');
  });

  it('say plainly when a pain was closed without proof', async () => {
    answer('get', '/closed-chains', () => ({
      items: [
        {
          painId: 'PP-0012',
          kindId: 'delivery',
          title: { en: 'Parcels arrive days late' },
          markets: ['cn'],
          segments: [],
          resolvedAt: '2026-11-02T08:00:00.000Z',
          youSaid: { voices: 9, symptoms: [{ en: 'They wait.' }] },
          weDid: [
            {
              remedy: { en: 'A second carrier' },
              measures: [
                {
                  metric: { en: 'Late parcels' },
                  unit: { en: 'percent' },
                  baseline: 12,
                  target: 5,
                  value: 8,
                  readOn: '2026-11-01',
                  origin: 'typed',
                },
              ],
            },
          ],
          withoutProof: 'The carrier is gone.',
          customersTold: 2,
          customersToTell: 3,
        },
      ],
    }));
    renderPainPoints({ path: '/you-said-we-did' });
    expect(await screen.findByText('Closed without proof')).toBeInTheDocument();
    expect(screen.getByText(/The carrier is gone\./)).toBeInTheDocument();
    expect(screen.getByText('2 of 5 customers were told')).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: /Late parcels \(percent\) 12 8 5/ }),
    ).toBeInTheDocument();
  });
});
