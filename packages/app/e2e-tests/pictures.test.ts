import { prepare } from './api';
import { people } from './people';
import { openPortal } from './portal';

describe('pictures and printed pages', () => {
  it('tell with the keyboard what a kind makes worse and why, and say the same in a table', async () => {
    const { kinds } = await prepare(
      people.visitor,
      'GET',
      'pain-points/taxonomy',
    );
    const kind = kinds.find(
      (candidate: { worsens: unknown[] }) => candidate.worsens.length > 0,
    );
    const page = await openPortal('/pain-points/graph', {
      person: people.visitor,
    });
    const main = page.getByRole('main');
    await main
      .getByRole('group', { name: /^Graph of the kinds/ })
      .getByRole('button', { name: kind.name.en })
      .focus();
    await main
      .getByRole('heading', { name: `What “${kind.name.en}” makes worse` })
      .waitFor();
    await main.getByText(kind.worsens[0].why.en).first().waitFor();
    await main.getByText('Figures as a table').click();
    const rows = kinds.flatMap(
      (candidate: { worsens: unknown[] }) => candidate.worsens,
    ).length;
    const table = main.getByRole('table', {
      name: 'Which kind makes which kind worse, and why',
    });
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(rows);
  });

  it('show the trend of a market as pictures and as tables, in Chinese', async () => {
    const page = await openPortal('/pain-points/trends', {
      person: people.visitor,
      language: 'zh',
    });
    const main = page.getByRole('main');
    await main.locator('section svg').first().waitFor();
    await main.getByRole('combobox', { name: '市场' }).selectOption('cn');
    await main.getByRole('button', { name: '表格' }).click();
    const byType = main.getByRole('table', { name: '各类型客户声音（按月）' });
    await byType.getByRole('row', { name: /投诉/ }).waitFor();
    expect(await main.locator('section svg').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('market')).toBe('cn');
  });

  it('print the top ten of a market without what is only for the screen', async () => {
    const page = await openPortal('/pain-points/top-ten?market=cn', {
      person: people.visitor,
    });
    const main = page.getByRole('main');
    await main.getByRole('table').waitFor();
    expect(await main.locator('tbody tr').count()).toBeLessThanOrEqual(10);
    await page.emulateMedia({ media: 'print' });
    await main
      .getByRole('heading', { level: 1, name: 'Weekly top ten: China' })
      .waitFor();
    expect(await page.getByRole('table').isVisible()).toBe(true);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
  });
});
