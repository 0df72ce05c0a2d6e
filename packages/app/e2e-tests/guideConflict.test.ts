import type { Page, Request } from 'playwright-core';
import { approve, handIn, publishedRevision } from './guideRecords';
import { people } from './people';
import { openPortal } from './portal';
import { uniqueWord } from './records';

const tone = { sectionId: 'in-tone', language: 'en' };

const bodyOf = (page: Page, name = 'Text') =>
  page.getByRole('main').getByRole('textbox', { name, exact: true });

/** Opens the editor of a text, ready to be typed in. */
async function openEditor(
  path: string,
  view: Parameters<typeof openPortal>[1],
): Promise<Page> {
  const page = await openPortal(path, view);
  await page.getByRole('main').locator('form textarea').first().waitFor();
  return page;
}

describe('writing a text', () => {
  it('keeps a draft over a reload', async () => {
    const word = uniqueWord();
    const page = await openEditor(
      '/culture-guides/section/in-customs/edit/en',
      { person: people.india },
    );
    const main = page.getByRole('main');
    await bodyOf(page).press('Control+End');
    await page.keyboard.insertText(`\n\nOf ${word} nobody jokes.`);
    await main.getByText(/^Draft saved at/).waitFor();
    await page.reload();
    await main.getByText(/^Your draft, saved at/).waitFor();
    expect(await bodyOf(page).inputValue()).toContain(
      `Of ${word} nobody jokes.`,
    );
    await main.getByRole('button', { name: 'Throw the draft away' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Throw the draft away' })
      .click();
    await page.getByText('The draft is gone.').waitFor();
    await main.getByText('Your draft is saved while you write.').waitFor();
    expect(await bodyOf(page).inputValue()).not.toContain(word);
  });

  it('shows two people who changed the same words what each wrote, and loses nothing', async () => {
    const [mine, theirs] = [uniqueWord(), uniqueWord()];
    const { body: base } = await publishedRevision(people.visitor, tone);
    const firstLine = base.split('\n').find((line: string) => /^\w/.test(line));
    const page = await openEditor('/culture-guides/section/in-tone/edit/en', {
      person: people.india,
    });
    const main = page.getByRole('main');
    await bodyOf(page).fill(
      base.replace(firstLine, `${firstLine} Say ${mine} first.`),
    );
    await main
      .getByRole('textbox', { name: 'What changed, and why' })
      .fill('Which word comes first');
    await main.getByRole('radio', { name: /^Minor/ }).check();

    // Meanwhile a colleague's change of the same line is published.
    const other = await handIn(people.otherIndia, tone, body =>
      body.replace(firstLine, `${firstLine} Never say ${theirs}.`),
    );
    await approve(people.india, other);

    await main.getByRole('button', { name: 'Hand in', exact: true }).click();
    await main
      .getByText('Somebody else published this text while you were writing')
      .waitFor();
    const part = main.getByRole('group', { name: 'Both of you changed this' });
    await part.locator('ins', { hasText: mine }).waitFor();
    await part.locator('ins', { hasText: theirs }).waitFor();
    const goOn = main.getByRole('button', {
      name: 'Go on with the joined text',
    });
    expect(await goOn.isDisabled()).toBe(true);
    await part.getByRole('button', { name: 'Both', exact: true }).click();
    await goOn.click();

    const joined = await bodyOf(page).inputValue();
    expect(joined).toContain(`Say ${mine} first.`);
    expect(joined).toContain(`Never say ${theirs}.`);
    await main.getByRole('button', { name: 'Hand in', exact: true }).click();
    await main
      .getByText('Somebody else of the market’s team has to approve.')
      .waitFor();
    await main.locator('ins', { hasText: mine }).first().waitFor();
    await main.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('Taken back. You can hand it in again.').waitFor();
  });

  it('leaves an input method alone: no half of a word is saved, and its keys are no shortcuts', async () => {
    const word = uniqueWord();
    const page = await openEditor(
      '/culture-guides/section/in-support/edit/zh-Hans',
      { person: people.otherIndia, language: 'zh' },
    );
    // What the draft holds each time it is saved.
    const saved: string[] = [];
    const savesDraft = (request: Request) =>
      request.method() === 'PUT' && request.url().endsWith('/draft');
    page.on('request', request => {
      if (savesDraft(request)) saved.push(request.postDataJSON().body);
    });
    /** Lets the keyboard rest until the draft is saved. */
    const restUntilSaved = async () => {
      const answer = page.waitForResponse(response =>
        savesDraft(response.request()),
      );
      await page.clock.runFor(5_000);
      await answer;
    };
    await page.clock.install();
    const body = bodyOf(page, '正文');
    const before = await body.inputValue();
    await body.press('Control+End');
    await page.keyboard.insertText(`\n\n${word}`);
    await restUntilSaved();
    expect(saved).toEqual([`${before}\n\n${word}`]);

    const keyboard = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose('ni');
    await compose("ni'hao");
    expect(await body.inputValue()).toBe(`${before}\n\n${word}ni'hao`);
    // The keyboard rests far longer than it takes until a draft is saved.
    await page.clock.runFor(60_000);
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+s');
    expect(await body.inputValue()).not.toContain('**');
    await keyboard.send('Input.insertText', { text: '您好' });
    await restUntilSaved();
    expect(await body.inputValue()).toBe(`${before}\n\n${word}您好`);
    expect(saved.slice(1)).toEqual([`${before}\n\n${word}您好`]);
  });
});
