import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure, setUpApiServer } from '@trust-portal/trust-ui/testing';
import { fill } from '../../testing/fill';
import { renderCultureGuides } from '../../testing/renderCultureGuides';
import { ruleFixture } from '../../testing/wordingFixtures';

describe('do and don’t', () => {
  const { answer } = setUpApiServer('culture-guides');
  const asked: URL[] = [];

  beforeEach(() => {
    asked.length = 0;
    answer('get', '/rules', ({ url }) => {
      asked.push(url);
      return { items: [ruleFixture()], totalCount: 1 };
    });
    answer('get', '/rules/:ruleId', () => ruleFixture());
  });

  it('stand as pairs with situation, reason and severity, in the reader’s language', async () => {
    renderCultureGuides({ path: '/rules', language: 'zh' });
    const card = within(
      (await screen.findByRole('heading', { name: '包裹延误' })).closest('li')!,
    );
    expect(card.getByText('该说')).toBeVisible();
    expect(card.getByText('Ihr Paket kommt am Donnerstag.')).toHaveAttribute(
      'lang',
      'de',
    );
    expect(card.getByText('避免说')).toBeVisible();
    expect(card.getByText('警告')).toBeVisible();
    expect(card.getByText('给出日期才有帮助。')).toBeVisible();
  });

  it('are filtered by severity through the address', async () => {
    const user = userEvent.setup();
    renderCultureGuides({ path: '/rules?market=de' });
    await screen.findByRole('heading', { name: 'A parcel is late' });
    await user.selectOptions(screen.getByLabelText('Severity'), 'blocker');
    await waitFor(() =>
      expect(asked.at(-1)?.search).toBe('?market=de&severity=blocker'),
    );
  });

  it('open by their address with what the text check looks for', async () => {
    renderCultureGuides({ path: '/rule/DD-0001' });
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('haben sie geduld')).toBeVisible();
  });

  it('say that nothing fits, or that there is nothing yet', async () => {
    answer('get', '/rules', () => ({ items: [] }));
    renderCultureGuides({ path: '/rules?q=nothing' });
    expect(await screen.findByText('Nothing fits these filters')).toBeVisible();
  });

  it('can be asked for again when they could not be loaded', async () => {
    const user = userEvent.setup();
    answer('get', '/rules', () =>
      failure(500, { name: 'Error', message: 'broken' }),
    );
    renderCultureGuides({ path: '/rules' });
    const again = await screen.findByRole('button', { name: 'Try again' });
    answer('get', '/rules', () => ({ items: [ruleFixture()] }));
    await user.click(again);
    expect(
      await screen.findByRole('heading', { name: 'A parcel is late' }),
    ).toBeVisible();
  });

  it('are proposed for a market in its language, and say which field was refused', async () => {
    const user = userEvent.setup();
    let sent: unknown;
    answer('post', '/rules', ({ body }) => {
      sent = body;
      return failure(400, {
        name: 'InputError',
        message: 'bad',
        fields: [
          {
            field: 'body.source.url',
            code: 'invalid-format',
            message: 'must be a web address',
          },
        ],
      });
    });
    renderCultureGuides({ path: '/rules' });
    await user.click(
      await screen.findByRole('button', { name: 'Propose a pair' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Propose a pair' }),
    );
    await user.selectOptions(dialog.getByLabelText('Market'), 'de');
    expect(dialog.getByLabelText(/Language of the wording/)).toHaveValue('de');
    fill(dialog.getByLabelText(/^Situation/), 'A refund is late');
    fill(dialog.getByLabelText(/^Say/), 'Am Montag ist es da.');
    fill(dialog.getByLabelText(/^Avoid/), 'Das dauert eben.');
    fill(dialog.getByLabelText(/^Why/), 'A day helps');
    fill(dialog.getByLabelText('Source'), 'A survey');
    fill(dialog.getByLabelText('Address of the source'), 'ftp://x');
    await user.click(dialog.getByRole('button', { name: 'Propose' }));
    expect(
      await dialog.findByText('This is not written as it should be.'),
    ).toBeVisible();
    expect(sent).toMatchObject({
      market: 'de',
      language: 'de',
      situation: { en: 'A refund is late' },
      severity: 'warning',
      phrases: [],
    });
    expect(dialog.getByLabelText(/^Say/)).toHaveValue('Am Montag ist es da.');
  });
});
