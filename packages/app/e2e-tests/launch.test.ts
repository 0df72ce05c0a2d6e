import type { Page } from 'playwright-core';
import { callApi, prepare } from './api';
import { people } from './people';
import { openPortal } from './portal';
import { uniqueWord } from './records';

/** A day that far ahead, as a plain date. */
function dayAhead(days: number): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

const item = (page: Page, title: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) });

describe('the launch of something new', () => {
  it('is prepared, signed by roles, cannot go while promises contradict each other, and keeps what was known at its no-go', async () => {
    const name = `Lamps for the north ${uniqueWord()}`;
    const team = await openPortal('/culture-guides/launches', {
      person: people.latinAmerica,
    });
    const preparing = team.getByRole('main');
    await preparing.getByRole('button', { name: 'Prepare a launch' }).click();
    const form = team.getByRole('dialog', { name: 'Prepare a launch' });
    await form.getByRole('textbox', { name: 'What is launched' }).fill(name);
    await form.getByRole('combobox', { name: 'Market' }).selectOption('br');
    await form.getByLabel('Target day').fill(dayAhead(60));
    await form.getByRole('button', { name: 'Prepare', exact: true }).click();
    await preparing.getByRole('heading', { level: 1, name }).waitFor();
    const path = new URL(team.url()).pathname;
    const id = path.split('/').pop();
    const answers = 'Answers to the expected questions are approved';
    await item(team, answers)
      .getByText('For the role “Support” to decide.')
      .waitFor();

    // Support signs what is asked of it.
    const support = await openPortal(path, { person: people.support });
    await item(support, answers)
      .getByRole('button', { name: `Sign: ${answers}` })
      .click();
    const signing = support.getByRole('dialog', { name: 'Sign' });
    await signing
      .getByRole('textbox', { name: 'What shows that it is done' })
      .fill('Twelve answers, read by Grace');
    await signing.getByRole('button', { name: 'Sign', exact: true }).click();
    await item(support, answers)
      .getByText('Twelve answers, read by Grace')
      .waitFor();
    expect(
      await support
        .getByRole('main')
        .getByRole('button', { name: 'Decide', exact: true })
        .count(),
    ).toBe(0);

    // The team sees why it cannot go.
    await item(team, answers).getByText('signed', { exact: true }).waitFor();
    const contradictions = preparing.getByRole('region', {
      name: 'Contradictions',
    });
    await contradictions.getByText('PR-0011').first().waitFor();
    await contradictions.getByText('PR-0014').first().waitFor();
    await preparing
      .getByRole('button', { name: 'Decide', exact: true })
      .click();
    const deciding = team.getByRole('dialog', { name: 'Go or no-go' });
    await deciding
      .getByText('Items that are needed for go are open.')
      .waitFor();
    await deciding.getByText('There are contradictions.').waitFor();
    expect(
      await deciding.getByRole('button', { name: 'Go', exact: true }).count(),
    ).toBe(0);
    const launch = await prepare(
      people.latinAmerica,
      'GET',
      `culture-guides/launches/${id}`,
    );
    const forced = await callApi(
      people.latinAmerica,
      'POST',
      `culture-guides/launches/${id}/decisions`,
      { decision: 'go', note: 'All the same', version: launch.version },
    );
    expect(forced.status).toBe(409);

    await deciding
      .getByRole('textbox', { name: 'Why' })
      .fill('Customers would read two return periods.');
    await deciding.getByRole('button', { name: 'Decide', exact: true }).click();
    await team.getByText('The decision is recorded.').waitFor();

    // What happens afterwards does not change what was known.
    const staffed =
      'Support is staffed in the language for the published hours';
    await support.reload();
    await item(support, staffed)
      .getByRole('button', { name: `Sign: ${staffed}` })
      .click();
    await support
      .getByRole('dialog', { name: 'Sign' })
      .getByRole('button', { name: 'Sign', exact: true })
      .click();
    await item(support, staffed).getByText('signed', { exact: true }).waitFor();

    const reader = await openPortal(path, { person: people.visitor });
    await reader.getByRole('button', { name: 'Show what was known' }).click();
    const snapshot = reader.getByRole('dialog', { name: /^Decision 1/ });
    const known = (title: string) =>
      snapshot.getByRole('listitem').filter({ hasText: title });
    await known(answers).getByText('signed', { exact: true }).waitFor();
    await known(staffed).getByText('open', { exact: true }).waitFor();
    await snapshot.getByText('PR-0014').first().waitFor();
  });
});
