import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure, setUpApiServer } from '@trust-portal/trust-ui/testing';
import { renderCultureGuides } from '../../testing/renderCultureGuides';
import { hitFixture } from '../../testing/wordingFixtures';

const text = 'Bitte das Retourenavis senden. Haben Sie Geduld.';
const path = '/text-check?market=de';

describe('the text check', () => {
  const { answer } = setUpApiServer('culture-guides');
  const asked: Array<{ text: string; markets: string[]; language?: string }> =
    [];

  beforeEach(() => {
    asked.length = 0;
    answer('post', '/text-checks', ({ body }) => {
      const request = body as (typeof asked)[number];
      asked.push(request);
      const hits = [
        hitFixture(request.text, 'Retourenavis'),
        hitFixture(request.text, 'Haben Sie Geduld', {
          record: 'DD-0001',
          kind: 'rule',
          severity: 'blocker',
          suggestions: [],
          situation: { en: 'A parcel is late' },
        }),
      ].filter(({ from }) => from >= 0);
      return { hits, complete: true, terms: 12, rules: 3 };
    });
  });

  const write = async (words: string) => {
    fireEvent.change(await screen.findByLabelText('Your text'), {
      target: { value: words },
    });
  };
  const list = async () =>
    within(await screen.findByRole('list', { name: 'Hits' }));

  it('checks by itself after a pause, says against how much, and why', async () => {
    renderCultureGuides({ path });
    await write(text);
    const hits = await list();
    expect(hits.getAllByRole('listitem')).toHaveLength(2);
    expect(
      hits.getByText('Customers do not know this word.', {
        selector: 'li:first-child p',
      }),
    ).toBeVisible();
    expect(hits.getByText(/A parcel is late/)).toBeVisible();
    expect(screen.getByText('Held against 12 terms and 3 pairs')).toBeVisible();
    expect(
      screen.getByText('2 hits · blockers: 1 · warnings: 1 · notes: 0'),
    ).toBeVisible();
    expect(asked).toEqual([{ text, markets: ['de'] }]);
    expect(hits.getByRole('link', { name: 'Open DD-0001' })).toHaveAttribute(
      'href',
      '/culture-guides/rule/DD-0001',
    );
  });

  it('marks the hits in the text', async () => {
    const { container } = renderCultureGuides({ path });
    await write(text);
    await list();
    expect(
      [...container.querySelectorAll('mark')].map(mark => mark.textContent),
    ).toEqual(['Retourenavis', 'Haben Sie Geduld']);
  });

  it('puts a suggestion into the text with one click, and takes it back after more was written', async () => {
    const user = userEvent.setup();
    renderCultureGuides({ path });
    await write(text);
    await user.click(
      (
        await list()
      ).getByRole('button', {
        name: 'Use “Rücksendung anmelden” instead of “Retourenavis”',
      }),
    );
    const field = screen.getByLabelText('Your text');
    expect(field).toHaveValue(
      text.replace('Retourenavis', 'Rücksendung anmelden'),
    );
    await write(`Guten Tag! ${(field as HTMLTextAreaElement).value}`);
    await user.click(
      screen.getByRole('button', { name: 'Undo: Retourenavis' }),
    );
    expect(field).toHaveValue(`Guten Tag! ${text}`);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  it('selects the words in the text from the list', async () => {
    const user = userEvent.setup();
    renderCultureGuides({ path });
    await write(text);
    await user.click(
      (
        await list()
      ).getByRole('button', {
        name: 'Show “Haben Sie Geduld” in the text',
      }),
    );
    const field = screen.getByLabelText<HTMLTextAreaElement>('Your text');
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(
      'Haben Sie Geduld',
    );
  });

  it('checks nothing while an input method composes', async () => {
    renderCultureGuides({ path });
    const field = await screen.findByLabelText('Your text');
    fireEvent.compositionStart(field);
    await write('tui');
    await write('tui huo');
    expect(asked).toEqual([]);
    await write('退货');
    fireEvent.compositionEnd(field);
    await waitFor(() =>
      expect(asked.map(request => request.text)).toEqual(['退货']),
    );
  });

  it('asks for a market first', async () => {
    const user = userEvent.setup();
    renderCultureGuides({ path: '/text-check' });
    await write(text);
    expect(
      await screen.findByText('Choose at least one market.'),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Check now' })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'Germany' }));
    await waitFor(() => expect(asked).toHaveLength(1));
  });

  it('says by how much a text is too long, and does not send it', async () => {
    renderCultureGuides({ path });
    await write('字'.repeat(50_007));
    expect(
      await screen.findByText(/too long by 7 characters/),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Check now' })).toBeDisabled();
  });

  it('says that nothing was found, and that nothing is kept', async () => {
    renderCultureGuides({ path, language: 'zh' });
    fireEvent.change(await screen.findByLabelText('您的文本'), {
      target: { value: '您好，包裹周四到。' },
    });
    expect(await screen.findByText('没有发现问题')).toBeVisible();
    expect(
      screen.getByText('文本检查后即丢弃，不会保存任何内容。'),
    ).toBeVisible();
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('keeps the text when the check fails', async () => {
    answer('post', '/text-checks', () =>
      failure(503, { name: 'ServiceUnavailableError', message: 'down' }),
    );
    renderCultureGuides({ path });
    await write(text);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /gives no answer at the moment/,
    );
    expect(screen.getByLabelText('Your text')).toHaveValue(text);
  });

  it('copies the text', async () => {
    const user = userEvent.setup();
    renderCultureGuides({ path });
    await write(text);
    const copied = jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockResolvedValue();
    await user.click(screen.getByRole('button', { name: 'Copy the text' }));
    expect(copied).toHaveBeenCalledWith(text);
    expect(await screen.findByText('Copied')).toBeInTheDocument();
  });
});
