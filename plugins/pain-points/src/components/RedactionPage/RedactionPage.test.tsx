import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  voiceDetailFixture,
  voiceFixture,
} from '../../testing/evidenceFixtures';
import { failure } from '@trust-portal/trust-ui/testing';
import { setUpPainPointsServer } from '../../testing/painPointsServer';
import { renderPainPoints } from '../../testing/renderPainPoints';
import { hideMarks } from './hideMarks';

const text = 'Call Ann Lee at 5550100, order for Ann Lee.';

describe('redaction', () => {
  const { answer } = setUpPainPointsServer();

  beforeEach(() => {
    answer('get', '/evidence', () => ({
      items: [voiceFixture({ redaction: 'waiting' })],
      totalCount: 1,
    }));
    answer('get', '/evidence/:id/redaction', () => ({
      text,
      marks: [{ start: 16, end: 23, kind: 'phone' }],
      version: 4,
    }));
  });

  it('sends what a person decided: marks taken away, words added everywhere', async () => {
    const sent: unknown[] = [];
    answer('post', '/evidence/:id/redaction', ({ body }) => {
      sent.push(body);
      return voiceDetailFixture({ redaction: 'done' });
    });
    renderPainPoints({ path: '/redaction' });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Hide “5550100”' }),
    );
    await userEvent.type(screen.getByLabelText(/Words to hide/), 'ann lee');
    await userEvent.click(
      screen.getByRole('button', { name: 'Hide these words' }),
    );
    expect(
      screen.getByText('Call ▇[name] at 5550100, order for ▇[name].'),
    ).toBeInTheDocument();
    answer('get', '/evidence', () => ({ items: [], totalCount: 0 }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Confirm: hide 2 parts' }),
    );
    expect(
      await screen.findByText('No voice waits for redaction'),
    ).toBeInTheDocument();
    expect(sent).toEqual([
      {
        version: 4,
        marks: [
          { start: 5, end: 12, kind: 'name' },
          { start: 35, end: 42, kind: 'name' },
        ],
      },
    ]);
  });

  it('says that words are not in the text', async () => {
    renderPainPoints({ path: '/redaction' });
    await userEvent.type(
      await screen.findByLabelText(/Words to hide/),
      'Bob{Enter}',
    );
    expect(
      screen.getByText('These words are not in the text.'),
    ).toBeInTheDocument();
  });

  it('keeps the choice when somebody else was faster', async () => {
    answer('post', '/evidence/:id/redaction', () =>
      failure(409, {
        name: 'ConflictError',
        message: 'stale',
        code: 'stale-version',
      }),
    );
    renderPainPoints({ path: '/redaction' });
    const box = await screen.findByRole('checkbox', { name: 'Hide “5550100”' });
    await userEvent.click(box);
    await userEvent.click(
      screen.getByRole('button', { name: 'Confirm: nothing to hide' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Somebody else changed this/,
    );
    expect(box).not.toBeChecked();
  });

  it('says so to whoever may not redact', async () => {
    answer('get', '/evidence/:id/redaction', () =>
      failure(403, { name: 'NotAllowedError', message: 'no' }),
    );
    renderPainPoints({ path: '/redaction', language: 'zh' });
    await waitFor(() =>
      expect(screen.getByText('你无权查看此内容')).toBeInTheDocument(),
    );
  });
});

describe('hideMarks', () => {
  it('hides all that marks cover that lie over each other', () => {
    expect(
      hideMarks('abcdef', [
        { start: 2, end: 5, kind: 'name' },
        { start: 1, end: 3, kind: 'address' },
      ]),
    ).toBe('a▇[address]f');
  });
});
