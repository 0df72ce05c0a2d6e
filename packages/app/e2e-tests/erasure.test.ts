import { callApi } from './api';
import { people } from './people';
import { openPortal } from './portal';
import { prepareVoice, uniqueWord } from './records';

describe('erasing a voice', () => {
  it('is blocked by a legal hold, then takes the text for good and leaves the record', async () => {
    const word = uniqueWord();
    const voice = await prepareVoice(`Please forget what I said, ${word}`);
    const api = `pain-points/evidence/${voice.id}`;
    const page = await openPortal(`/pain-points/evidence/${voice.id}`, {
      person: people.dataProtection,
    });
    const main = page.getByRole('main');
    const erase = main.getByRole('button', { name: 'Erase the text' });
    await main.getByRole('button', { name: 'Set a legal hold' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('textbox', { name: 'Reason' })
      .fill('A court asked for it');
    await dialog.getByRole('button', { name: 'Set the hold' }).click();
    await main.getByText('End the hold first').waitFor();
    expect(await erase.isDisabled()).toBe(true);
    const refused = await callApi(
      people.dataProtection,
      'POST',
      `${api}/erasure`,
      { reason: 'Tried all the same' },
    );
    expect(refused.status).toBe(409);

    await main.getByRole('button', { name: 'End the legal hold' }).click();
    await main.getByText('End the hold first').waitFor({ state: 'detached' });
    await erase.click();
    await dialog
      .getByRole('textbox', { name: 'Reason' })
      .fill('The customer asked for it');
    const submit = dialog.getByRole('button', { name: 'Erase', exact: true });
    expect(await submit.isDisabled()).toBe(true);
    await dialog
      .getByRole('checkbox', { name: 'I know that this cannot be undone' })
      .check();
    await submit.click();
    await main.getByText('The text was erased. It still counts.').waitFor();
    const { status, body } = await callApi(people.support, 'GET', api);
    expect(status).toBe(200);
    expect(body.shown).toBe('erased');
    expect(JSON.stringify(body)).not.toContain(word);
  });

  it('is no matter of the support team', async () => {
    const voice = await prepareVoice('Support reads this, no more.');
    const page = await openPortal(`/pain-points/evidence/${voice.id}`, {
      person: people.support,
      language: 'zh',
    });
    await page.getByRole('button', { name: '关联痛点' }).waitFor();
    expect(await page.getByRole('button', { name: '删除原文' }).count()).toBe(
      0,
    );
    const refused = await callApi(
      people.support,
      'POST',
      `pain-points/evidence/${voice.id}/erasure`,
      { reason: 'May I?' },
    );
    expect(refused.status).toBe(403);
  });
});
