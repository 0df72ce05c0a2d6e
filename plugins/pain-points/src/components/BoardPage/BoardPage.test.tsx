import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PainState } from '@trust-portal/plugin-pain-points-common';
import { painDetailFixture, painFixture } from '../../testing/painFixtures';
import { failure } from '@trust-portal/trust-ui/testing';
import { setUpPainPointsServer } from '../../testing/painPointsServer';
import { renderPainPoints } from '../../testing/renderPainPoints';
import { moved } from './useBoard';

describe('the board', () => {
  const { answer } = setUpPainPointsServer();
  let state: PainState;
  let steps: unknown[];

  beforeEach(() => {
    state = 'confirmed';
    steps = [];
    answer('get', '/pains', ({ url }) => {
      const here = url.searchParams.get('state') === state;
      return {
        items: here ? [painFixture({ state })] : [],
        totalCount: here ? 1 : 0,
      };
    });
    answer('post', '/pains/:painId/transitions', ({ body }) => {
      steps.push(body);
      state = (body as { to: PainState }).to;
      return painDetailFixture({ state, version: 4 });
    });
  });

  async function column(name: string) {
    return screen.findByRole('region', { name });
  }

  it('moves a pain by keyboard through its menu and says so', async () => {
    const user = userEvent.setup();
    renderPainPoints({ path: '/board' });
    await within(await column('Confirmed')).findByText(/Parcels/);
    screen.getByRole('button', { name: 'Move PP-0012' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('menuitem', { name: 'To “Diagnosing”' });
    await user.keyboard('{Enter}');
    await within(await column('Diagnosing')).findByText(/Parcels/);
    expect(steps).toEqual([{ to: 'diagnosing', version: 3 }]);
    await waitFor(() =>
      expect(document.querySelector('[aria-live]')).toHaveTextContent(
        'PP-0012 is now “Diagnosing”.',
      ),
    );
  });

  it('offers legal steps only', async () => {
    const user = userEvent.setup();
    renderPainPoints({ path: '/board' });
    await user.click(
      await screen.findByRole('button', { name: 'Move PP-0012' }),
    );
    expect(
      screen.getAllByRole('menuitem').map(item => item.textContent),
    ).toEqual(['To “Diagnosing”', 'To “Declined”']);
  });

  it('closes the columns that a dragged pain cannot go to', async () => {
    renderPainPoints({ path: '/board' });
    const card = (await screen.findByText(/Parcels/)).closest('article')!;
    fireEvent.dragStart(card, {
      dataTransfer: { setData: jest.fn(), effectAllowed: '' },
    });
    expect(
      within(await column('Resolved')).getByText('Not from “Confirmed”'),
    ).toBeInTheDocument();
    expect(
      within(await column('Diagnosing')).queryByText('Not from “Confirmed”'),
    ).not.toBeInTheDocument();
    fireEvent.drop(await column('Resolved'));
    expect(steps).toEqual([]);
  });

  it('puts the pain back and says why when the server refuses', async () => {
    answer('post', '/pains/:painId/transitions', () =>
      failure(409, {
        name: 'ConflictError',
        message: 'stale',
        code: 'stale-version',
      }),
    );
    const user = userEvent.setup();
    renderPainPoints({ path: '/board' });
    await user.click(
      await screen.findByRole('button', { name: 'Move PP-0012' }),
    );
    await user.click(screen.getByRole('menuitem', { name: 'To “Diagnosing”' }));
    expect(
      await screen.findByText(/Somebody else changed/),
    ).toBeInTheDocument();
    expect(
      within(await column('Confirmed')).getByText(/Parcels/),
    ).toBeInTheDocument();
  });

  it('asks why before it declines a pain', async () => {
    const user = userEvent.setup();
    renderPainPoints({ path: '/board' });
    await user.click(
      await screen.findByRole('button', { name: 'Move PP-0012' }),
    );
    await user.click(screen.getByRole('menuitem', { name: 'To “Declined”' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Decline' })).toBeDisabled();
    await user.click(dialog.getByRole('textbox', { name: /Why/ }));
    await user.paste('Not ours to change');
    await user.click(dialog.getByRole('button', { name: 'Decline' }));
    await waitFor(() =>
      expect(steps).toEqual([
        { to: 'declined', version: 3, note: 'Not ours to change' },
      ]),
    );
  });

  it('counts a pain once while it is on its way', () => {
    const columns = moved(
      [
        { state: 'confirmed', pains: [painFixture()], total: 7 },
        { state: 'diagnosing', pains: [], total: 2 },
      ],
      new Map([['PP-0012', 'diagnosing']]),
    );
    expect(columns.map(({ total }) => total)).toEqual([6, 3]);
    expect(columns[1].pains.map(({ id }) => id)).toEqual(['PP-0012']);
  });
});
