import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Revision } from '@trust-portal/plugin-culture-guides-common';
import { failure } from '@trust-portal/trust-ui/testing';
import { revisionFixture } from '../../testing/guideFixtures';
import { setUpGuideServer } from '../../testing/guideServer';
import { renderCultureGuides } from '../../testing/renderCultureGuides';

const path = '/section/cn-delivery/texts/en/3';
const decisionPath =
  '/sections/:sectionId/texts/:language/revisions/:number/decisions';

describe('the review of a text', () => {
  const { answer, serveSection, serveRevisions } = setUpGuideServer();

  function serveWaiting(changes: Partial<Revision> = {}) {
    const waiting = revisionFixture({
      number: 3,
      state: 'in-review',
      publishedAt: undefined,
      waitsFor: ['team'],
      body: '## Returns\n\nA parcel comes back at our cost[^c1].\n\n## Refunds\n\nThey begin when the parcel arrives.',
      ...changes,
    });
    serveSection();
    serveRevisions([waiting, revisionFixture()]);
    return waiting;
  }
  const asReviewer = {
    approveAs: ['team' as const],
    return: true,
    withdraw: false,
    restore: false,
  };

  it('shows what the text changes, why, and who has to approve', async () => {
    serveWaiting({ waitsFor: ['team', 'legal'] });
    renderCultureGuides({ path });
    expect(
      (await screen.findByText(/at our cost/)).closest('ins'),
    ).not.toBeNull();
    expect(screen.getByText('Refunds begin earlier.')).toBeInTheDocument();
    expect(
      screen.getByText('Somebody else of the market’s team has to approve.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Legal has to approve.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Approve/ })).toBeNull();
  });

  it('is approved by somebody else, with a verdict on each claim', async () => {
    const decisions: unknown[] = [];
    serveWaiting({ abilities: asReviewer });
    answer('post', decisionPath, ({ body }) => {
      decisions.push(body);
      return revisionFixture({ number: 3 });
    });
    const user = userEvent.setup();
    renderCultureGuides({ path });
    const verdict = within(
      await screen.findByRole('group', { name: 'Verdict on claim 1' }),
    );
    await user.click(verdict.getByRole('button', { name: 'verified' }));
    await user.click(
      screen.getByRole('button', { name: 'Approve for the team' }),
    );
    await waitFor(() =>
      expect(decisions).toEqual([
        {
          decision: 'approve',
          capacity: 'team',
          contentHash: 'a'.repeat(64),
          claims: [{ id: 'c1', verdict: 'verified' }],
        },
      ]),
    );
  });

  it('is returned only with a note', async () => {
    const decisions: unknown[] = [];
    serveWaiting({ abilities: asReviewer });
    answer('post', decisionPath, ({ body }) => {
      decisions.push(body);
      return revisionFixture({ number: 3, state: 'returned' });
    });
    const user = userEvent.setup();
    renderCultureGuides({ path });
    const button = await screen.findByRole('button', {
      name: 'Return to the author',
    });
    expect(button).toBeDisabled();
    await user.click(screen.getByLabelText('Note to the author'));
    await user.paste('Say who pays.');
    await user.click(button);
    await waitFor(() =>
      expect(decisions).toEqual([
        {
          decision: 'return',
          capacity: 'team',
          contentHash: 'a'.repeat(64),
          note: 'Say who pays.',
          claims: [],
        },
      ]),
    );
  });

  it('tells a reviewer who came second what happened', async () => {
    serveWaiting({ abilities: asReviewer });
    answer('post', decisionPath, () =>
      failure(409, {
        name: 'ConflictError',
        message: 'no',
        code: 'not-in-review',
      }),
    );
    const user = userEvent.setup();
    renderCultureGuides({ path });
    await user.click(
      await screen.findByRole('button', { name: 'Approve for the team' }),
    );
    serveWaiting({
      state: 'returned',
      waitsFor: [],
      decisions: [
        {
          by: 'user:default/ma-chao',
          at: '2026-11-20T08:00:00.000Z',
          capacity: 'team',
          decision: 'return',
          note: 'Too short.',
        },
      ],
    });
    await user.click(
      await screen.findByRole('button', { name: 'Load the present state' }),
    );
    expect(await screen.findByText('Too short.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Approve/ })).toBeNull();
  });

  it('brings an old revision back as a new one', async () => {
    const restored: unknown[] = [];
    serveSection();
    serveRevisions([
      revisionFixture({ number: 3 }),
      revisionFixture(),
      revisionFixture({
        number: 1,
        abilities: {
          approveAs: [],
          return: false,
          withdraw: false,
          restore: true,
        },
      }),
    ]);
    answer(
      'post',
      '/sections/:sectionId/texts/:language/revisions/:number/restore',
      ({ params, body }) => {
        restored.push([params.number, body]);
        return revisionFixture({ number: 3 });
      },
    );
    const user = userEvent.setup();
    renderCultureGuides({ path: '/section/cn-delivery/texts/en/1' });
    await user.click(
      await screen.findByRole('button', { name: 'Bring this revision back' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/Why/), 'It was right.');
    await user.click(dialog.getByRole('button', { name: 'Hand in' }));
    await waitFor(() =>
      expect(restored).toEqual([
        ['1', { note: 'It was right.', baseNumber: 2 }],
      ]),
    );
  });
});
