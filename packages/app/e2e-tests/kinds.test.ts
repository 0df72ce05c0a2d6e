import { prepare } from './api';
import { people } from './people';
import { openPortal } from './portal';

describe('browsing the kinds of pain', () => {
  it('shows all 18 along the journey, as a map and as a table, and marks those that feed a challenge', async () => {
    const { challenges, kinds } = await prepare(
      people.visitor,
      'GET',
      'pain-points/taxonomy',
    );
    const feeding = kinds.filter((kind: { challenges: string[] }) =>
      kind.challenges.includes(challenges[0].id),
    ).length;
    const page = await openPortal('/pain-points', { person: people.visitor });
    const main = page.getByRole('main');
    await main.getByRole('heading', { level: 3 }).nth(17).waitFor();
    expect(await main.getByRole('heading', { level: 3 }).count()).toBe(18);
    expect(await main.getByRole('heading', { level: 2 }).count()).toBe(7);

    await main.getByRole('button', { name: challenges[0].name.en }).click();
    await main.getByText(`${feeding} kinds feed this challenge`).waitFor();

    await main.getByRole('button', { name: 'Table' }).click();
    await main.getByRole('table').waitFor();
    expect(await main.locator('tbody tr').count()).toBe(18);
    expect(await main.getByText(`Feeds ${challenges[0].name.en}`).count()).toBe(
      feeding,
    );
  });

  it('leads from a Chinese search to a kind and on to one of its pains', async () => {
    const page = await openPortal('/pain-points', {
      person: people.visitor,
      language: 'zh',
    });
    const main = page.getByRole('main');
    await main.getByRole('searchbox', { name: '搜索痛点类型' }).fill('隐性');
    await main
      .getByRole('link', { name: '价格与价值不相称' })
      .waitFor({ state: 'detached' });
    await main.locator('h3 a[href="/pain-points/kind/hidden-costs"]').click();
    await main.getByRole('heading', { level: 2, name: '症状' }).waitFor();
    const pain = main.locator('a[href*="/pain-points/pain/PP-"]').first();
    const title = await pain.innerText();
    await pain.click();
    await main
      .getByRole('heading', { level: 1, name: title.split('\n')[0] })
      .waitFor();
  });
});
