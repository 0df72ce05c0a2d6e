import { prepare } from './api';
import { people } from './people';
import { openPortal } from './portal';
import { uniqueWord } from './records';

const given = '2027-03-01T10:00';

/** When a promise of one working day, given in Germany in March 2027, ends now. */
async function lastDay(): Promise<string> {
  const answer = await prepare(
    people.visitor,
    'POST',
    'culture-guides/working-days',
    { market: 'de', start: '2027-03-01T09:00:00Z', workingDays: 1 },
  );
  return answer.lastDay;
}

const longDate = (date: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(
    new Date(`${date}T12:00:00Z`),
  );

describe('the calendar of a market', () => {
  it('gets a closure with its reason as a new version, and the end of a promise moves', async () => {
    const name = `Move of the warehouse ${uniqueWord()}`;
    const before = await lastDay();
    const page = await openPortal('/culture-guides/calendar/de?year=2027', {
      person: people.europe,
    });
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'Add a day' }).click();
    const dialog = page.getByRole('dialog', { name: /^Add a day/ });
    await dialog.getByLabel('First day').fill(before);
    await dialog
      .getByRole('combobox', { name: 'Kind' })
      .selectOption('company-closure');
    await dialog
      .getByRole('combobox', { name: 'Certainty' })
      .selectOption('confirmed');
    await dialog.getByRole('textbox', { name: /^Name/ }).first().fill(name);
    await dialog
      .getByRole('textbox', { name: 'Why this change' })
      .fill('The warehouse moves, nothing is sent');
    const announced = await dialog
      .getByText(/^This makes version \d+ of the calendar/)
      .innerText();
    const version = /\d+/.exec(announced)?.[0];
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(`Saved as version ${version}`).waitFor();

    await main.getByRole('button', { name: 'Versions' }).click();
    await main
      .getByRole('row', { name: `Show version ${version}` })
      .getByText('The warehouse moves, nothing is sent')
      .waitFor();

    await page.goto(
      `/culture-guides/working-days?market=de&days=1&start=${given}`,
    );
    await main
      .getByRole('row', { name: 'Company closure' })
      .filter({ hasText: name })
      .waitFor();
    const after = await lastDay();
    expect(after > before).toBe(true);
    await main
      .getByText(new RegExp(`in Germany ends with .*${longDate(after)}`))
      .first()
      .waitFor();
    await main
      .getByRole('link', { name: `Counted by version ${version}` })
      .waitFor();
  });

  it.each([
    {
      language: 'en' as const,
      gap: /^The State Council has not announced the holidays of .*2028/,
      answer: 'The answer may be wrong:',
    },
    {
      language: 'zh' as const,
      gap: /2028.*国务院|国务院.*2028/,
      answer: '结果可能有误：',
    },
  ])(
    'names what nobody knows yet, and warns whoever counts through it ($language)',
    async ({ language, gap, answer }) => {
      const page = await openPortal('/culture-guides/calendar/cn?year=2028', {
        person: people.visitor,
        language,
      });
      const main = page.getByRole('main');
      await main.getByRole('note').filter({ hasText: gap }).waitFor();
      await page.goto(
        '/culture-guides/working-days?market=cn&days=5&start=2028-01-20T10:00',
      );
      const warning = main.getByRole('alert').filter({ hasText: answer });
      await warning.getByText(gap).waitFor();
    },
  );

  it('is read by a calendar program without signing in, until its address is ended', async () => {
    const page = await openPortal('/culture-guides/calendar/br', {
      person: people.support,
    });
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'Subscribe' }).click();
    const dialog = page.getByRole('dialog', { name: /^Read Brazil/ });
    await dialog.getByRole('button', { name: 'Make an address' }).click();
    const address = await dialog
      .getByRole('textbox', { name: 'Address of the feed' })
      .inputValue();
    const read = async () => {
      const response = await fetch(address);
      return { status: response.status, text: await response.text() };
    };
    const feed = await read();
    expect(feed.status).toBe(200);
    expect(feed.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(feed.text).toMatch(/SUMMARY[^:]*:Independence Day/);

    await dialog
      .getByRole('button', { name: /^End the address for Brazil/ })
      .first()
      .click();
    await page.getByText('The address no longer works.').waitFor();
    expect((await read()).status).toBe(404);
  });
});
