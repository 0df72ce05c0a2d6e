import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { painDetailFixture } from '../../testing/painFixtures';
import { failure } from '@trust-portal/trust-ui/testing';
import { setUpPainPointsServer } from '../../testing/painPointsServer';
import { renderPainPoints } from '../../testing/renderPainPoints';

describe('reporting a pain', () => {
  const { answer } = setUpPainPointsServer();
  let reports: unknown[];
  let searches: Array<{ text: string }>;

  beforeEach(() => {
    window.sessionStorage.clear();
    reports = [];
    searches = [];
    answer('post', '/pains', ({ body }) => {
      reports.push(body);
      return Response.json(painDetailFixture(), { status: 201 });
    });
    answer('get', '/pains/:painId', () => painDetailFixture());
    answer('post', '/pains/duplicate-suggestions', ({ body }) => {
      searches.push(body as { text: string });
      return {
        items: [
          {
            pain: {
              id: 'PP-0007',
              title: { en: 'Fees appear late' },
              state: 'confirmed',
              priority: 'high',
            },
            likeness: 0.5,
          },
        ],
      };
    });
  });

  async function fillIn(user: ReturnType<typeof userEvent.setup>) {
    await user.click(await screen.findByRole('textbox', { name: /Title/ }));
    await user.paste('A fee on the last page');
    await user.click(screen.getByRole('textbox', { name: /Description/ }));
    await user.paste('It was not named before.');
    await user.click(screen.getByRole('checkbox', { name: 'Germany' }));
    await user.click(screen.getByRole('radio', { name: /Severe 4/ }));
    await user.click(screen.getByRole('radio', { name: /Often 2/ }));
  }

  it('shows the priority while the levels are chosen, and sends the report', async () => {
    const user = userEvent.setup();
    renderPainPoints({ path: '/report?kind=hidden-costs' });
    await fillIn(user);
    expect(
      screen.getByText('Priority:').closest('[role=status]'),
    ).toHaveTextContent('High');
    await user.click(screen.getByRole('button', { name: 'Report' }));
    await waitFor(() =>
      expect(reports).toEqual([
        {
          kindId: 'hidden-costs',
          title: { en: 'A fee on the last page' },
          description: { en: 'It was not named before.' },
          markets: ['de'],
          segments: [],
          entityRefs: [],
          severity: 4,
          frequency: 2,
        },
      ]),
    );
    expect(
      await screen.findByRole('heading', { name: 'Parcels arrive days late' }),
    ).toBeInTheDocument();
    expect(window.sessionStorage.length).toBe(0);
  });

  it('names what is missing instead of sending half a report', async () => {
    const user = userEvent.setup();
    renderPainPoints({ path: '/report' });
    await user.click(await screen.findByRole('button', { name: 'Report' }));
    expect(
      screen.getByText(
        'A few fields are still missing; they are marked above.',
      ),
    ).toBeInTheDocument();
    expect(reports).toEqual([]);
  });

  it('keeps what was written when the page is opened again', async () => {
    const user = userEvent.setup();
    const first = renderPainPoints({ path: '/report' });
    await user.click(await screen.findByRole('textbox', { name: /Title/ }));
    await user.paste('Half a thought');
    first.unmount();
    renderPainPoints({ path: '/report' });
    expect(await screen.findByRole('textbox', { name: /Title/ })).toHaveValue(
      'Half a thought',
    );
    expect(screen.getByText(/had not been sent/)).toBeInTheDocument();
  });

  it('looks for duplicates only after an input method has finished composing', async () => {
    renderPainPoints({ path: '/report?kind=delivery', language: 'zh' });
    const title = await screen.findByRole('textbox', { name: /标题/ });
    fireEvent.compositionStart(title);
    fireEvent.change(title, { target: { value: 'baoguo' } });
    fireEvent.change(title, { target: { value: '包裹' } });
    fireEvent.compositionEnd(title);
    expect(await screen.findByText(/PP-0007/)).toBeInTheDocument();
    expect(searches.map(({ text }) => text)).toEqual(['包裹']);
  });

  it('lets the person agree with a pain that is there already', async () => {
    const signals: unknown[] = [];
    answer('put', '/pains/:painId/signal', ({ params, body }) => {
      signals.push([params.painId, (body as { market: string }).market]);
      return painDetailFixture();
    });
    const user = userEvent.setup();
    renderPainPoints({ path: '/report?kind=hidden-costs' });
    await fillIn(user);
    await user.click(
      await screen.findByRole('button', {
        name: 'This is it: I heard this too',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'I heard this too' }));
    await waitFor(() => expect(signals).toEqual([['PP-0007', 'de']]));
    expect(reports).toEqual([]);
  });

  it('shows what the server refused at its field and keeps everything else', async () => {
    answer('post', '/pains', () =>
      failure(400, {
        name: 'InputError',
        message: 'wrong',
        code: 'invalid-input',
        fields: [
          {
            field: 'body.markets.0',
            code: 'unknown-market',
            message: 'is not a market',
          },
        ],
      }),
    );
    const user = userEvent.setup();
    renderPainPoints({ path: '/report?kind=hidden-costs' });
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Report' }));
    expect(
      await screen.findByText('There is no such entry.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Markets: There is no such entry.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /Title/ })).toHaveValue(
      'A fee on the last page',
    );
  });
});
