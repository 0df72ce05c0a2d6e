import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { prepare } from './api';
import { people } from './people';
import { openPortal } from './portal';
import { uniqueWord } from './records';

const goodRows = 297;
const tooLong = 'long '.repeat(5000);

/** About 300 invented reviews, with three rows that cannot be taken: no text, a label that means nothing, far too long. */
function inventedReviews(word: string): string {
  const rows = Array.from(
    { length: goodRows },
    (_, index) =>
      `${index % 2},"Review ${index} ${word}, the tray was ${
        index % 2 ? 'warm' : 'cold'
      }, ""again"""`,
  );
  rows.splice(100, 0, '1,');
  rows.splice(150, 0, `maybe,No idea what this label says ${word}`);
  rows.splice(200, 0, `0,${tooLong}`);
  return `label,review\r\n${rows.join('\r\n')}\r\n`;
}

async function chooseFile(
  page: Page,
  file: { name: string; content: Buffer | string },
) {
  await page.locator('main input[type="file"]').setInputFiles({
    name: file.name,
    mimeType: 'text/csv',
    buffer: Buffer.from(file.content),
  });
}

/** A figure of the import, as the page tells it. */
async function figure(page: Page, name: string): Promise<number> {
  const value = page
    .getByRole('main')
    .locator('dt', { hasText: new RegExp(`^${name}$`) })
    .locator('xpath=following-sibling::dd[1]');
  return Number((await value.innerText()).replace(/\D/g, ''));
}

async function voicesWith(word: string): Promise<number> {
  const { type } = await prepare(
    people.support,
    'GET',
    `pain-points/evidence/facets?q=${word}`,
  );
  return Object.values<number>(type).reduce((sum, count) => sum + count, 0);
}

describe('bringing a file of voices', () => {
  it('takes the good rows, reports the bad ones, and adds nothing when it is brought again', async () => {
    const word = uniqueWord();
    const file = { name: `${word}.csv`, content: inventedReviews(word) };
    const page = await openPortal('/pain-points/import', {
      person: people.support,
    });
    const main = page.getByRole('main');
    const select = (name: string) =>
      main.getByRole('combobox', { name, exact: true });
    await chooseFile(page, file);
    await main.getByText(`${goodRows + 3} rows`, { exact: true }).waitFor();
    await select('Column for: What the customer said').selectOption('review');
    await select('Column for: Type').selectOption('label');
    await select('Meaning of “1”').selectOption('praise');
    await select('Meaning of “0”').selectOption('complaint');
    await select('For all rows: Market').selectOption('gb');
    await select('For all rows: Channel').selectOption('review-site');
    await select('For all rows: Ground for keeping it').selectOption(
      'trial-data',
    );
    await select('For all rows: Redaction').selectOption('not-needed');
    await main.getByRole('button', { name: 'Import 300 rows' }).click();
    await main.getByText('The import is complete.').waitFor();
    expect(await figure(page, 'Added')).toBe(goodRows);
    expect(await figure(page, 'Rejected')).toBe(3);

    const downloading = page.waitForEvent('download');
    await main
      .getByRole('button', { name: 'Download the report of rejected rows' })
      .click();
    const report = await text(await (await downloading).createReadStream());
    expect(report).toMatch(/^\D*101,/m);
    expect(report).toMatch(/^\D*151,.*maybe/m);
    expect(report).toMatch(/^\D*201,/m);
    expect(await voicesWith(word)).toBe(goodRows);

    await main.getByRole('button', { name: 'Import another file' }).click();
    await chooseFile(page, file);
    await main.getByRole('button', { name: 'Import 300 rows' }).click();
    await main.getByRole('button', { name: 'Import another file' }).waitFor();
    expect(await voicesWith(word)).toBe(goodRows);
  });

  it('says in Chinese why a file cannot be read', async () => {
    const page = await openPortal('/pain-points/import', {
      person: people.support,
      language: 'zh',
    });
    await chooseFile(page, {
      name: 'broken.csv',
      content: 'label,review\n1,"never closed',
    });
    await page.getByRole('alert').getByText('文件不是规范的 CSV').waitFor();
  });

  const trialData = process.env.TRUST_PORTAL_TRIAL_DATA;
  const reviews = trialData && join(trialData, 'food_delivery_reviews.csv');
  if (reviews && existsSync(reviews)) {
    it('takes the 11,987 reviews of the trial data whole', async () => {
      const page = await openPortal('/pain-points/import', {
        person: people.steward,
        language: 'zh',
      });
      const main = page.getByRole('main');
      await page.locator('main input[type="file"]').setInputFiles(reviews);
      await main.getByText('11,987 行', { exact: true }).waitFor();
      await main
        .getByRole('combobox', { name: '所有行的“留存依据”' })
        .selectOption('trial-data');
      await main.getByRole('button', { name: /^导入 11,987 行/ }).click();
      await main.getByText('导入完成。').waitFor({ timeout: 90_000 });
      expect(await figure(page, '新增')).toBe(11_987);
      expect(await figure(page, '被拒绝')).toBe(0);
    });
  } else {
    // eslint-disable-next-line no-console -- says why a test is left out
    console.log(
      'The import of the real reviews did not run: TRUST_PORTAL_TRIAL_DATA names no folder with food_delivery_reviews.csv.',
    );
  }
});
