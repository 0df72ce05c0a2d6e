import type { Page } from 'playwright-core';
import { callApi, eventually, prepare } from './api';
import {
  handIn,
  publishedRevision,
  tryToWrite,
  uniqueChineseWord,
} from './guideRecords';
import { people } from './people';
import { openPortal } from './portal';
import { uniqueWord } from './records';

const returns = '/culture-guides/section/br-delivery';
const inEnglish = { sectionId: 'br-delivery', language: 'en' };

/** The text of the section that is shown. */
const textOf = (page: Page) => page.getByRole('tabpanel').getByRole('article');

/** Puts a paragraph before the last heading of the text that is being written. */
async function addParagraph(page: Page, field: string, paragraph: string) {
  const body = page
    .getByRole('main')
    .getByRole('textbox', { name: field, exact: true });
  const written = await body.inputValue();
  const heading = written.lastIndexOf('\n## ');
  await body.fill(
    `${written.slice(0, heading)}\n${paragraph}\n${written.slice(heading)}`,
  );
}

describe('the guide of a market', () => {
  it('is edited and approved, its translation shows what it lacks and catches up, and a reader finds it by a Chinese word', async () => {
    const word = uniqueWord();
    const chineseWord = uniqueChineseWord();
    const before = await publishedRevision(people.visitor, inEnglish);

    // The editor changes the section on returns.
    const editor = await openPortal('/culture-guides/guide/br', {
      person: people.latinAmerica,
    });
    const editing = editor.getByRole('main');
    await editing.getByRole('link', { name: 'Delivery and returns' }).click();
    await editing.getByRole('button', { name: 'Edit', exact: true }).click();
    await editing.getByRole('textbox', { name: 'Title' }).waitFor();
    await addParagraph(
      editor,
      'Text',
      `Parcels with ${word} glass are fetched by our own courier.`,
    );
    await editing
      .getByRole('textbox', { name: 'What changed, and why' })
      .fill('Glass is fetched now');
    await editing.getByRole('radio', { name: /^Major/ }).check();
    await editing.getByRole('button', { name: 'Hand in', exact: true }).click();
    await editing
      .getByText('Somebody else of the market’s team has to approve.')
      .waitFor();
    const revisionPath = new URL(editor.url()).pathname;
    await editing
      .getByText('You wrote this text, so somebody else decides about it.')
      .waitFor();

    // A colleague finds it among what waits, reads what changed, and approves it.
    const colleague = await openPortal('/culture-guides', {
      person: people.otherLatinAmerica,
    });
    const approving = colleague.getByRole('main');
    await approving.getByText(/^and \d+ more$/).click();
    await approving
      .getByRole('listitem')
      .filter({ hasText: 'waits for your approval' })
      .locator(`a[href="${revisionPath}"]`)
      .click();
    await approving.locator('ins', { hasText: word }).waitFor();
    await approving
      .getByRole('button', { name: 'Approve for the team' })
      .click();
    await colleague.getByText('Approved and published.').waitFor();

    // The translation says that it is behind, and by which words.
    const translator = await openPortal(`${returns}?language=zh-Hans`, {
      person: people.latinAmerica,
      language: 'zh',
    });
    const translating = translator.getByRole('main');
    await translating.getByText(/^请勿依据这篇译文/).waitFor();
    await translating.getByRole('button', { name: '改了什么' }).click();
    const changes = translator.getByRole('dialog', { name: '原文的改动' });
    await changes.locator('ins', { hasText: word }).waitFor();
    await changes.getByRole('button', { name: '关闭' }).click();

    // The translator carries the change over.
    await translating
      .getByRole('button', { name: /^(编辑|继续写草稿)$/ })
      .click();
    await translating.locator('ins', { hasText: word }).waitFor();
    await addParagraph(
      translator,
      '正文',
      `装有${chineseWord}玻璃的包裹，由我们自己的快递员上门取件。`,
    );
    await translating
      .getByRole('button', { name: `我已更新到第 ${before.number + 1} 版` })
      .click();
    await translating
      .getByRole('textbox', { name: '改了什么，为什么' })
      .fill('译入玻璃制品的取件办法');
    await translating.getByRole('radio', { name: /^中等/ }).check();
    await translating
      .getByRole('button', { name: '提交', exact: true })
      .click();
    await translating.getByText('须由市场小组的其他人批准。').waitFor();

    const reviewer = await openPortal(new URL(translator.url()).pathname, {
      person: people.otherLatinAmerica,
      language: 'zh',
    });
    await reviewer.getByRole('button', { name: /批准$/ }).click();
    await reviewer.getByText('已批准并发布。').waitFor();
    await reviewer.goto(`${returns}?tab=languages`);
    await reviewer
      .getByRole('row', { name: /简体中文/ })
      .getByText('最新', { exact: true })
      .waitFor();

    // A reader finds it by a word of the translation.
    const query = encodeURIComponent(chineseWord);
    const own = await prepare(
      people.visitor,
      'GET',
      `culture-guides/sections?q=${query}`,
    );
    expect(own.items.map(({ id }: { id: string }) => id)).toEqual([
      'br-delivery',
    ]);
    await eventually(
      async () =>
        (
          await callApi(people.visitor, 'GET', `search/query?term=${query}`)
        ).body.numberOfResults > 0,
      { withinSeconds: 60, what: 'the portal finds a changed section' },
    );
    const reader = await openPortal('/', {
      person: people.visitor,
      language: 'zh',
    });
    const box = reader.getByRole('banner').getByRole('searchbox');
    await box.fill(chineseWord);
    await box.press('Enter');
    const reading = reader.getByRole('main');
    await reading.locator(`a[href^="${returns}"]`).click();
    await textOf(reader).getByText(chineseWord).waitFor();
    expect(await reading.getByText(/^请勿依据这篇译文/).count()).toBe(0);
  });

  it('cannot be written by the team of another market', async () => {
    const page = await openPortal(returns, { person: people.india });
    const main = page.getByRole('main');
    await textOf(page).waitFor();
    await main.getByRole('button', { name: 'Report a problem' }).waitFor();
    expect(await main.getByRole('button', { name: 'Edit' }).count()).toBe(0);
    await page.goto(`${returns}/edit/en`);
    await main.getByText('You may not write here').waitFor();
    expect(await tryToWrite(people.india, inEnglish)).toBe(403);
  });

  it('says something new about the law only when legal approves it too', async () => {
    const word = uniqueWord();
    const revision = await handIn(
      people.latinAmerica,
      { sectionId: 'br-law', language: 'en' },
      body => `${body}\n\nOf ${word} the law says nothing.\n`,
    );
    const path = `/culture-guides/section/br-law/texts/en/${revision.number}`;
    const colleague = await openPortal(path, {
      person: people.otherLatinAmerica,
    });
    const approving = colleague.getByRole('main');
    await approving
      .getByRole('button', { name: 'Approve for the team' })
      .click();
    await colleague
      .getByText('Approved. Another approval is still needed.')
      .waitFor();
    await approving.getByText('Legal has to approve.').waitFor();
    const reader = await openPortal('/culture-guides/section/br-law', {
      person: people.visitor,
    });
    await textOf(reader).waitFor();
    expect(await reader.getByText(word).count()).toBe(0);

    const lawyer = await openPortal(path, { person: people.legal });
    await lawyer
      .getByRole('main')
      .getByRole('button', { name: 'Approve for legal' })
      .click();
    await lawyer.getByText('Approved and published.').waitFor();
    await reader.reload();
    await textOf(reader).getByText(word).waitFor();
  });
});

describe('the last day of a promise', () => {
  it.each([
    {
      language: 'en' as const,
      fields: ['Market', 'Working days', 'Given on'],
      market: 'Brazil',
      answer:
        /^A promise of 5 working days given on .* in Brazil ends with .*11 September 2026/,
      holiday: /7 Sept?\b.*does not count.*Public holiday.*Independence Day/,
      last: /11 Sept?\b.*Day 5/,
    },
    {
      language: 'zh' as const,
      fields: ['市场', '工作日天数', '作出承诺的时间'],
      market: '巴西',
      answer: /在巴西作出的 5 个工作日的承诺，到2026年9月11日/,
      holiday: /9月7日.*不计入.*法定节假日/,
      last: /9月11日.*第 5 天/,
    },
  ])(
    'is named with the holiday that puts it off, line by line ($language)',
    async ({ language, fields, market, answer, holiday, last }) => {
      const page = await openPortal('/culture-guides/working-days', {
        person: people.visitor,
        language,
      });
      const main = page.getByRole('main');
      await main
        .getByRole('combobox', { name: fields[0] })
        .selectOption(market);
      await main.getByRole('spinbutton', { name: fields[1] }).fill('5');
      await main.getByLabel(fields[2]).fill('2026-09-03T10:00');
      await main.getByText(answer).first().waitFor();
      await main.getByRole('row', { name: holiday }).waitFor();
      const rows = main.getByRole('table').locator('tbody tr');
      expect(await rows.last().innerText()).toMatch(last);
    },
  );
});
