import { people } from './people';
import { openPortal } from './portal';
import { uniqueWord } from './records';

describe('a field report', () => {
  it('is made by support about marked words of a section, and answered by its team', async () => {
    const word = uniqueWord();
    const page = await openPortal('/culture-guides/section/br-support', {
      person: people.support,
    });
    const main = page.getByRole('main');
    const paragraph = main
      .getByRole('tabpanel')
      .getByRole('article')
      .locator('p')
      .first();
    const words = await paragraph.innerText();
    await paragraph.selectText();
    await main.getByRole('button', { name: 'Report a problem' }).click();
    const dialog = page.getByRole('dialog', {
      name: 'Report a problem with this section',
    });
    const quote = await dialog
      .getByRole('textbox', { name: 'The words it is about' })
      .inputValue();
    expect(words).toContain(quote.slice(0, 30));
    expect(quote).not.toBe('');
    await dialog.getByRole('button', { name: 'Outdated' }).click();
    await dialog
      .getByRole('textbox', { name: /^What is the matter/ })
      .fill(`The number on the page rings nowhere ${word}`);
    await dialog.getByRole('button', { name: 'Send to the team' }).click();
    const sent = await page.getByText(/^Reported as FR-\d+/).innerText();
    const id = /FR-\d+/.exec(sent)?.[0];

    // The team finds it in Chinese, accepts it and says what it did.
    const team = await openPortal('/culture-guides/field-reports?market=br', {
      person: people.latinAmerica,
      language: 'zh',
    });
    const answering = team.getByRole('main');
    await answering.getByRole('link', { name: id }).first().click();
    await answering.getByText(word).waitFor();
    await answering.getByRole('button', { name: '接受' }).click();
    await team
      .getByRole('dialog')
      .getByRole('button', { name: '接受', exact: true })
      .click();
    await team.getByRole('dialog').waitFor({ state: 'detached' });
    await answering.getByRole('button', { name: '标为已修正' }).click();
    const fixing = team.getByRole('dialog');
    await fixing.getByRole('textbox').fill(`号码已更正 ${word}`);
    await fixing
      .getByRole('button', { name: '标为已修正', exact: true })
      .click();
    await fixing.waitFor({ state: 'detached' });

    await page.goto(`/culture-guides/field-report/${id}`);
    await main
      .getByRole('region', { name: 'Answer', exact: true })
      .getByText(`号码已更正 ${word}`)
      .waitFor();
    await main.getByText('Fixed', { exact: true }).first().waitFor();
  });
});
