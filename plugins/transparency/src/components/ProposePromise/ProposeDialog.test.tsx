import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure, setUpApiServer } from '@trust-portal/trust-ui/testing';
import { promiseFixture } from '../../testing/promiseFixtures';
import { renderTransparency } from '../../testing/renderTransparency';

describe('proposing a promise', () => {
  const { answer } = setUpApiServer('transparency');
  const sent: unknown[] = [];
  const proposed = promiseFixture({ id: 'PR-0045', state: 'proposed' });

  beforeEach(() => {
    sent.length = 0;
    answer('get', '/promises', () => ({ items: [], totalCount: 0 }));
    answer('get', '/promises/PR-0045', () => proposed);
    answer('get', '/activity', () => ({ items: [] }));
    answer('post', '/promises', ({ body }) => {
      sent.push(body);
      return proposed;
    });
  });

  async function openDialog() {
    renderTransparency({ path: '/promises?market=de' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Propose a promise' }),
    );
    return within(await screen.findByRole('dialog'));
  }

  function fill(dialog: ReturnType<typeof within>, fields: object) {
    for (const [name, value] of Object.entries(fields)) {
      fireEvent.change(dialog.getByLabelText(name), { target: { value } });
    }
  }
  const wording = {
    'How customers read it (English)': 'Sending back costs €4.95.',
    'How customers read it (Chinese)': '退回收取 €4.95。',
  };

  it('offers the units of the subject, and takes money in the market’s currency', async () => {
    const dialog = await openDialog();
    expect(dialog.getByLabelText('Unit')).toHaveValue('days');
    fill(dialog, { Subject: 'fee' });
    expect(dialog.queryByLabelText('Unit')).not.toBeInTheDocument();
    fill(dialog, { 'Amount in EUR': '4.955' });
    expect(dialog.getByText(/Enter an amount/)).toBeInTheDocument();
    fill(dialog, {
      'Amount in EUR': '4,95',
      'First day': '2027-01-01',
      ...wording,
    });
    expect(dialog.getByText('Customers read: €4.95')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Propose' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: /Return days/ }),
    ).toBeInTheDocument();
    expect(sent).toEqual([
      {
        market: 'de',
        subject: 'fee',
        unit: 'minor-units',
        value: 495,
        wording: {
          en: 'Sending back costs €4.95.',
          zh: '退回收取 €4.95。',
        },
        inForceFrom: '2027-01-01',
      },
    ]);
  });

  it('cannot be sent before everything needed is there', async () => {
    const dialog = await openDialog();
    const submit = dialog.getByRole('button', { name: 'Propose' });
    expect(submit).toBeDisabled();
    fill(dialog, { 'How many days': '14', ...wording });
    expect(submit).toBeEnabled();
    fill(dialog, { 'First day': '' });
    expect(submit).toBeDisabled();
  });

  it('keeps what was typed and names the field that was refused', async () => {
    answer('post', '/promises', () =>
      failure(400, {
        name: 'InputError',
        message: 'no',
        code: 'invalid-input',
        fields: [
          {
            field: 'body.inForceTo',
            code: 'custom',
            message: 'must not be before the first day',
          },
        ],
      }),
    );
    const dialog = await openDialog();
    fill(dialog, {
      'How many days': '14',
      'Last day': '2020-01-01',
      ...wording,
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Propose' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Last day');
    expect(dialog.getByLabelText('How many days')).toHaveValue('14');
  });
});
