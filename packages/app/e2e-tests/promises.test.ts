import { people } from './people';
import { openPortal } from './portal';
import { prepare } from './api';

describe('a promise to customers', () => {
  it('is proposed by the team, approved by legal with its contradiction named, and ended', async () => {
    const { items } = await prepare(
      people.visitor,
      'GET',
      'transparency/promises?market=in&subject=return-days&state=approved',
    );
    const [older] = items;
    // No other promise has this value, however often the test ran before.
    const days = 40 + items.length;

    const team = await openPortal('/transparency/promises', {
      person: people.india,
    });
    const proposing = team.getByRole('main');
    await proposing.getByRole('button', { name: 'Propose a promise' }).click();
    const form = team.getByRole('dialog', { name: 'Propose a promise' });
    await form.getByRole('combobox', { name: 'Market' }).selectOption('in');
    await form
      .getByRole('combobox', { name: 'Subject' })
      .selectOption('return-days');
    await form
      .getByRole('textbox', { name: 'How many days' })
      .fill(String(days));
    await form.getByText(`Customers read: ${days} days`).waitFor();
    const wording = (language: string) =>
      form.getByRole('textbox', {
        name: `How customers read it (${language})`,
      });
    await wording('English').fill(`You can return goods for ${days} days.`);
    await wording('Chinese').fill(`${days} 天内可以退货。`);
    await form.getByRole('button', { name: 'Propose', exact: true }).click();
    await proposing
      .getByText(
        'It waits for a decision by compliance or legal, by somebody other than its proposer.',
      )
      .waitFor();
    expect(
      await proposing.getByRole('button', { name: 'Approve' }).count(),
    ).toBe(0);
    const path = new URL(team.url()).pathname;
    const id = path.split('/').pop();

    const legal = await openPortal(path, { person: people.legal });
    const deciding = legal.getByRole('main');
    await deciding
      .getByText(/^If it is approved, customers will be promised two values/)
      .waitFor();
    await deciding.getByRole('link', { name: older.id }).waitFor();
    await deciding.getByRole('button', { name: 'Approve' }).click();
    const approval = legal.getByRole('dialog', { name: `Approve ${id}` });
    await approval.getByRole('link', { name: older.id }).waitFor();
    await approval.getByRole('button', { name: 'Approve' }).click();
    await legal.getByText(`${id} is approved.`).waitFor();
    await deciding
      .getByText('Customers are promised another value for the same:')
      .waitFor();

    // In the list both are marked, in the reader's language.
    const reader = await openPortal('/transparency/promises?market=in', {
      person: people.visitor,
      language: 'zh',
    });
    const reading = reader.getByRole('main');
    await reading.getByText(`${days} 天内可以退货。`).waitFor();
    expect(
      await reading.getByRole('button', { name: '提出承诺' }).count(),
    ).toBe(0);

    await deciding.getByRole('button', { name: 'End the promise' }).click();
    const ending = legal.getByRole('dialog', { name: `End ${id}` });
    await ending
      .getByRole('textbox', { name: 'Reason' })
      .fill('The older promise stays.');
    await ending.getByRole('button', { name: 'End the promise' }).click();
    await legal.getByText(`${id} has a last day.`).waitFor();
    const history = deciding.getByRole('region', { name: 'History' });
    await history.getByText('The older promise stays.').waitFor();
    await history.getByText(/^Ended this promise; its last day is/).waitFor();
  });
});
