import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PainDetail } from '@trust-portal/plugin-pain-points-common';
import { chainFixture, chainIds } from '../../testing/chainFixtures';
import { painDetailFixture } from '../../testing/painFixtures';
import { failure } from '@trust-portal/trust-ui/testing';
import { setUpPainPointsServer } from '../../testing/painPointsServer';
import { renderPainPoints } from '../../testing/renderPainPoints';

describe('the page of a pain', () => {
  const { answer } = setUpPainPointsServer();

  function servePain(changes: Partial<PainDetail> = {}) {
    const pain = painDetailFixture(changes);
    answer('get', '/pains/:painId', () => pain);
    return pain;
  }

  it('explains the priority by its two levels and the table', async () => {
    servePain();
    renderPainPoints({ path: '/pain/PP-0012' });
    expect(
      await screen.findByText(
        'Severity 4 (Severe 4) with frequency 3 (Often 3) gives High; table version 1.',
      ),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('reads as Chinese for a Chinese reader', async () => {
    servePain();
    renderPainPoints({ path: '/pain/PP-0012', language: 'zh' });
    expect(
      await screen.findByRole('heading', { level: 1, name: '包裹晚到好几天' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: '开始诊断' }),
    ).toBeInTheDocument();
  });

  it('says that a pain is not there', async () => {
    answer('get', '/pains/:painId', () =>
      failure(404, { name: 'NotFoundError', message: 'no' }),
    );
    renderPainPoints({ path: '/pain/PP-9999' });
    expect(
      await screen.findByText('There is no such record'),
    ).toBeInTheDocument();
  });

  it('shows what closing still lacks, and does not let it pass without proof', async () => {
    servePain({
      state: 'verifying',
      chain: chainFixture,
      abilities: {
        ...painDetailFixture().abilities,
        transitions: ['resolved', 'remedy-in-progress'],
      },
    });
    const user = userEvent.setup();
    renderPainPoints({ path: '/pain/PP-0012' });
    expect(
      await screen.findByText(/A reading of 13 waits to be confirmed/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Close as resolved' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      await dialog.findByText(/Closing without proof is for/),
    ).toBeInTheDocument();
    expect(
      dialog.getByRole('button', { name: 'Close as resolved' }),
    ).toBeDisabled();
  });

  it('lets those who may close without proof, with a reason', async () => {
    const bodies: unknown[] = [];
    servePain({
      state: 'verifying',
      abilities: {
        ...painDetailFixture().abilities,
        transitions: ['resolved'],
        closeWithoutProof: true,
      },
    });
    answer('post', '/pains/:painId/transitions', ({ body }) => {
      bodies.push(body);
      return painDetailFixture({ state: 'resolved' });
    });
    const user = userEvent.setup();
    renderPainPoints({ path: '/pain/PP-0012' });
    await user.click(
      await screen.findByRole('button', { name: 'Close as resolved' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(
      await dialog.findByRole('textbox', { name: /without proof/ }),
    );
    await user.paste('The market was left');
    await user.click(dialog.getByRole('button', { name: 'Close as resolved' }));
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          to: 'resolved',
          version: 3,
          withoutProof: { reason: 'The market was left' },
        },
      ]),
    );
  });

  it('keeps what was typed when somebody else was quicker, and sends only that', async () => {
    const bodies: Array<Record<string, unknown>> = [];
    servePain();
    answer('patch', '/pains/:painId', ({ body }) => {
      bodies.push(body as Record<string, unknown>);
      return bodies.length === 1
        ? failure(409, {
            name: 'ConflictError',
            message: 'stale',
            code: 'stale-version',
          })
        : painDetailFixture({ version: 8 });
    });
    const user = userEvent.setup();
    renderPainPoints({ path: '/pain/PP-0012' });
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const dialog = within(await screen.findByRole('dialog'));
    const title = dialog.getByRole('textbox', { name: /Title · English/ });
    await user.clear(title);
    await user.click(title);
    await user.paste('Parcels come a week late');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    servePain({ version: 7, severity: 5 });
    await user.click(
      await dialog.findByRole('button', { name: 'Load the present state' }),
    );
    await waitFor(() =>
      expect(dialog.queryByRole('alert')).not.toBeInTheDocument(),
    );
    expect(title).toHaveValue('Parcels come a week late');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(bodies).toHaveLength(2));
    expect(bodies[1]).toEqual({
      version: 7,
      title: { en: 'Parcels come a week late', zh: '包裹晚到好几天' },
    });
  });

  it('shows the chain with an overdue remedy and confirms a typed reading', async () => {
    const decisions: unknown[] = [];
    servePain({ chain: chainFixture });
    answer('post', '/pains/:painId/readings/:readingId/decision', call => {
      decisions.push([call.params.readingId, call.body]);
      return painDetailFixture({ chain: chainFixture });
    });
    const user = userEvent.setup();
    renderPainPoints({ path: '/pain/PP-0012?tab=chain' });
    expect(await screen.findByText('Orders stand still')).toBeInTheDocument();
    expect(screen.getByText('Overdue')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Confirm' }));
    await waitFor(() =>
      expect(decisions).toEqual([[chainIds[4], { accepted: true }]]),
    );
  });

  it('keeps the buttons of a measure in one row and its labels beside the lines of the chart', async () => {
    servePain({ chain: chainFixture });
    renderPainPoints({ path: '/pain/PP-0012?tab=chain' });
    const add = await screen.findByRole('button', { name: 'Add a reading' });
    const edit = screen.getByRole('button', { name: 'Edit: Fewer complaints' });
    expect(add.parentElement).toBe(edit.parentElement);
    const chart = screen.getByRole('img', { name: /Fewer complaints/ });
    const ends = Array.from(chart.querySelectorAll('circle'), circle =>
      Number(circle.getAttribute('cx')),
    );
    const label = within(chart).getByText('Target');
    expect(Number(label.getAttribute('x'))).toBeGreaterThan(
      Math.max(...ends) + 4,
    );
  });

  it('says who has to confirm when the reader may not', async () => {
    servePain({ chain: chainFixture });
    answer('post', '/pains/:painId/readings/:readingId/decision', () =>
      failure(403, { name: 'NotAllowedError', message: 'no' }),
    );
    const user = userEvent.setup();
    renderPainPoints({ path: '/pain/PP-0012?tab=chain' });
    await user.click(await screen.findByRole('button', { name: 'Confirm' }));
    expect(
      await screen.findByText(/confirmed by somebody who neither recorded/),
    ).toBeInTheDocument();
  });

  it('shows honestly that a voice is withheld', async () => {
    servePain();
    answer('get', '/pains/:painId/evidence', () => ({
      items: [
        {
          link: {
            id: chainIds[0],
            evidenceId: 'EV-000001',
            painId: 'PP-0012',
            painTitle: { en: 'x' },
            importance: 2,
            linkedBy: 'user:default/li-wei',
            linkedAt: '2026-11-02T08:00:00.000Z',
          },
          evidence: {
            id: 'EV-000001',
            type: 'complaint',
            shown: 'withheld',
            channel: 'phone',
            language: 'de',
            market: 'de',
            ground: 'complaint-handling',
            redaction: 'waiting',
            source: 'pasted',
            receivedAt: '2026-11-01T08:00:00.000Z',
            state: 'linked',
            linkCount: 1,
            answerCount: 0,
            version: 1,
          },
        },
      ],
      totalCount: 1,
    }));
    renderPainPoints({ path: '/pain/PP-0012?tab=evidence' });
    expect(
      await screen.findByText(/You may not read this voice/),
    ).toBeInTheDocument();
  });

  it('tells the timeline in words', async () => {
    servePain();
    answer('get', '/pains/:painId/comments', () => ({ items: [] }));
    answer('get', '/activity', () => ({
      items: [
        {
          id: '2',
          at: '2026-11-02T08:00:00.000Z',
          actor: 'system',
          record: 'pain-points/pain/PP-0012',
          action: 'pain-transitioned',
          note: 'It came back.',
          details: { from: 'resolved', to: 'reopened' },
        },
      ],
    }));
    renderPainPoints({ path: '/pain/PP-0012?tab=activity' });
    expect(
      await screen.findByText('Moved it from “Resolved” to “Reopened”'),
    ).toBeInTheDocument();
    expect(screen.getByText('It came back.')).toBeInTheDocument();
    expect(screen.getByText('The portal')).toBeInTheDocument();
  });
});
