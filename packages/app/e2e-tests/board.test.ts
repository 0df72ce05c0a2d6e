import { prepare } from './api';
import { people } from './people';
import { openPortal } from './portal';
import { preparePain, uniqueWord } from './records';

describe('the board', () => {
  it('moves a card with the keyboard along legal steps only, and the focus stays with it', async () => {
    const word = uniqueWord();
    const pain = await preparePain({ en: `Card for the keyboard ${word}` });
    const page = await openPortal(`/pain-points/board?q=${word}`, {
      person: people.product,
    });
    const main = page.getByRole('main');
    const button = main.getByRole('button', { name: `Move ${pain.id}` });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
      'To “Confirmed”',
      'To “Declined”',
    ]);
    await page.keyboard.press('Enter');
    await main
      .getByRole('region', { name: 'Confirmed' })
      .getByText(word)
      .waitFor();
    await page.waitForFunction(
      id => document.activeElement?.getAttribute('data-pain-id') === id,
      pain.id,
    );
    const moved = await prepare(
      people.product,
      'GET',
      `pain-points/pains/${pain.id}`,
    );
    expect(moved.state).toBe('confirmed');
  });

  it('closes the columns that a dragged card cannot go to, in Chinese too', async () => {
    const word = uniqueWord();
    await preparePain({ zh: `拖动的卡片 ${word}` });
    const page = await openPortal(`/pain-points/board?q=${word}`, {
      person: people.product,
      language: 'zh',
    });
    const main = page.getByRole('main');
    const card = main.getByRole('listitem').getByRole('article');
    const column = (name: string) => main.getByRole('region', { name });
    await card.hover();
    await page.mouse.down();
    await column('已确认').hover();
    await column('已确认').hover();
    await column('已解决').getByText('不能从“已上报”移到这里').waitFor();
    expect(
      await column('已确认').getByText('不能从“已上报”移到这里').count(),
    ).toBe(0);
    await page.mouse.up();
    await column('已确认').getByText(word).waitFor();
  });
});
