import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CustomerPromise } from '@trust-portal/plugin-transparency-common';
import { failure, setUpApiServer } from '@trust-portal/trust-ui/testing';
import { promiseFixture } from '../../testing/promiseFixtures';
import { renderTransparency } from '../../testing/renderTransparency';

const path = '/promise/PR-0031';
const waiting = {
  state: 'proposed',
  inForce: false,
  version: 1,
  decidedBy: undefined,
  decidedAt: undefined,
  contradicts: ['PR-0014'],
  abilities: { decide: true, end: false },
} as const satisfies Omit<Partial<CustomerPromise>, 'contradicts'> & {
  contradicts: readonly string[];
};

describe('the page of a promise', () => {
  const { answer } = setUpApiServer('transparency');
  const sent: unknown[] = [];

  beforeEach(() => {
    sent.length = 0;
    answer('get', '/activity', () => ({
      items: [
        {
          id: '2',
          at: '2025-12-05T08:00:00.000Z',
          actor: 'user:default/marta-oliveira',
          record: 'transparency/promise/PR-0031',
          action: 'promise-ended',
          note: 'Replaced',
          details: { inForceTo: '2026-03-31' },
        },
      ],
    }));
    answer('post', '/references', () => ({
      items: [
        {
          reference: 'transparency/promise/PR-0014',
          title: { en: 'Return days: 14 days (Germany)', zh: '退货天数' },
          state: 'approved',
          path: '/transparency/promise/PR-0014',
        },
      ],
    }));
  });

  function show(changes: Partial<CustomerPromise> = {}) {
    answer('get', '/promises/PR-0031', () => promiseFixture(changes));
    renderTransparency({ path });
  }
  const showWaiting = () =>
    show({ ...waiting, contradicts: [...waiting.contradicts] });

  it('says what customers read in both languages, who approved it and what was done', async () => {
    show();
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Return days: 30 days (Germany)',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('30 天内可以退货。')).toHaveAttribute(
      'lang',
      'zh-Hans',
    );
    expect(
      screen.getByText('All that we sell in the market'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/its last day is 31 Mar 2026/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Approve' }),
    ).not.toBeInTheDocument();
  });

  it('warns whoever approves of the contradiction, and shows the answer at once', async () => {
    answer('post', '/promises/PR-0031/decisions', ({ body }) => {
      sent.push(body);
      return promiseFixture({ contradicts: ['PR-0014'] });
    });
    showWaiting();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      await dialog.findByRole('link', {
        name: 'PR-0014 · Return days: 14 days (Germany)',
      }),
    ).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText('In force')).toBeInTheDocument();
    expect(
      screen.getByText(/are promised another value for the same/),
    ).toBeInTheDocument();
    expect(sent).toEqual([{ decision: 'approve', version: 1 }]);
  });

  it('asks for the reason of a refusal', async () => {
    answer('post', '/promises/PR-0031/decisions', ({ body }) => {
      sent.push(body);
      return promiseFixture({ state: 'refused', inForce: false, reason: 'No' });
    });
    showWaiting();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refuse' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const submit = dialog.getByRole('button', { name: 'Refuse' });
    expect(submit).toBeDisabled();
    await userEvent.type(dialog.getByLabelText('Reason'), 'No');
    await userEvent.click(submit);
    expect(await screen.findByText('Why it was refused')).toBeInTheDocument();
    expect(sent).toEqual([{ decision: 'refuse', reason: 'No', version: 1 }]);
  });

  it('says so when somebody else was faster', async () => {
    answer('post', '/promises/PR-0031/decisions', () =>
      failure(409, {
        name: 'ConflictError',
        message: 'PR-0031 is refused already',
        code: 'already-decided',
      }),
    );
    showWaiting();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Somebody has decided about this promise',
    );
  });

  it('ends a promise with a day and a reason', async () => {
    answer('post', '/promises/PR-0031/end', ({ body }) => {
      sent.push(body);
      return promiseFixture({ inForceTo: '2999-12-31', reason: 'Replaced' });
    });
    show({
      inForceFrom: '2999-01-01',
      inForce: false,
      abilities: { decide: false, end: true },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'End the promise' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText('Last day')).toHaveValue('2999-01-01');
    await userEvent.type(dialog.getByLabelText('Reason'), 'Replaced');
    await userEvent.click(
      dialog.getByRole('button', { name: 'End the promise' }),
    );
    await waitFor(() =>
      expect(sent).toEqual([
        { inForceTo: '2999-01-01', reason: 'Replaced', version: 2 },
      ]),
    );
    expect(await screen.findByText('Why it ends')).toBeInTheDocument();
  });

  it('says so when there is no such promise', async () => {
    answer('get', '/promises/PR-0031', () =>
      failure(404, { name: 'NotFoundError', message: 'There is no PR-0031' }),
    );
    renderTransparency({ path });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
