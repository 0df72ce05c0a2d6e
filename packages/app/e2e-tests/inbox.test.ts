import { prepare } from './api';
import { people } from './people';
import { openPortal } from './portal';
import { preparePain, prepareVoice, uniqueWord } from './records';

describe('working through the inbox with the keyboard alone', () => {
  it('moves, links the first proposal, sets aside with a reason, and takes it back', async () => {
    const word = uniqueWord();
    await preparePain({ en: 'Parcels are left at the wrong door for days' });
    const voices = [];
    for (const text of [
      `My parcel was left at the wrong door for days ${word} one`,
      `Another parcel left at the wrong door ${word} two`,
      `The weather was fine ${word} three`,
    ]) {
      voices.push(await prepareVoice(text));
    }
    const page = await openPortal(`/pain-points/inbox?q=${word}`, {
      person: people.support,
    });
    const main = page.getByRole('main');
    const read = main.locator('[role="option"][aria-current="true"]');
    const [first, second, third] = [...voices].reverse();
    const reads = async (voice: { id: string }) => {
      await main.getByRole('heading', { level: 2, name: voice.id }).waitFor();
      await read.and(page.locator(`[data-voice="${voice.id}"]`)).waitFor();
    };
    await reads(first);
    await page.keyboard.press('j');
    await reads(second);
    await page.keyboard.press('j');
    await reads(third);
    await page.keyboard.press('k');
    await reads(second);

    const proposals = main.getByRole('list', { name: 'Proposals' });
    const proposed = await proposals
      .getByText(/PP-\d+/)
      .first()
      .innerText();
    const painId = /PP-\d+/.exec(proposed)?.[0];
    await page.keyboard.press('1');
    await page.getByText(`1 voice linked to ${painId}.`).waitFor();
    const linked = await prepare(
      people.support,
      'GET',
      `pain-points/evidence/${second.id}`,
    );
    expect(linked.links.map((link: { painId: string }) => link.painId)).toEqual(
      [painId],
    );

    await reads(third);
    await page.keyboard.press('k');
    await reads(first);
    await page.keyboard.press('s');
    await page.getByRole('dialog', { name: 'Set 1 voice aside' }).waitFor();
    await page.keyboard.type('Praise of the weather');
    await page.keyboard.press('Enter');
    await page.getByText('1 voice set aside.').waitFor();
    await main
      .locator(`[data-voice="${first.id}"]`)
      .waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await page.getByText('Undone.').waitFor();
    await main.locator(`[data-voice="${first.id}"]`).waitFor();
    const back = await prepare(
      people.support,
      'GET',
      `pain-points/evidence/${first.id}`,
    );
    expect(back.state).toBe('inbox');
  });

  it('takes one pasted voice in Chinese with a key, the text and Ctrl+Enter', async () => {
    const word = uniqueWord();
    const page = await openPortal('/pain-points/inbox', {
      person: people.support,
      language: 'zh',
    });
    await page.getByRole('main').locator('[role="option"]').first().waitFor();
    await page.keyboard.press('p');
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: '客户原话' })
      .waitFor();
    await page.keyboard.insertText(`骑手把汤洒了一半，${word}`);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const { items } = await prepare(
      people.support,
      'GET',
      `pain-points/evidence?q=${word}`,
    );
    expect(items).toMatchObject([{ language: 'zh', state: 'inbox' }]);
  });
});
