import { callApi, eventually } from './api';
import { people } from './people';
import { openPortal } from './portal';
import { preparePain } from './records';

describe('reporting a pain in Chinese', () => {
  it('warns of duplicates and of leaving, shows the priority, and is found by two characters within a minute', async () => {
    const known = await preparePain({ zh: '快递柜取件码迟迟收不到' });
    const page = await openPortal('/pain-points/report', {
      person: people.support,
      language: 'zh',
    });
    const main = page.getByRole('main');
    await main
      .getByRole('combobox', { name: '痛点类型' })
      .selectOption('delivery-out-of-control');

    const title = main.getByRole('textbox', { name: '标题' });
    await title.fill('快递柜取件码收不到');
    const alike = main.getByRole('region', { name: '是不是已经有了？' });
    await alike.getByText(known.id).waitFor();

    const leaving = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const question = await leaving;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();

    // A word that no other text of the portal has.
    const written = '雨天送货时鹮纹纸箱被淋透';
    await title.fill(written);
    await alike.getByText(known.id).waitFor({ state: 'detached' });
    await main
      .getByRole('textbox', { name: '描述' })
      .fill('下雨天没有防水袋，**里面的灯具**也湿了。');
    await main.getByRole('checkbox', { name: '中国' }).check();
    const priority = main.getByRole('status').filter({ hasText: '优先级：' });
    await priority.getByText('请先选择').waitFor();
    await main.getByRole('radio', { name: /^4 · / }).first().check();
    await main.getByRole('radio', { name: /^3 · / }).last().check();
    await priority.getByText('高', { exact: true }).waitFor();
    await main.getByRole('button', { name: '上报', exact: true }).click();

    await main.getByRole('heading', { level: 1, name: written }).waitFor();
    const painPath = new URL(page.url()).pathname;
    await page.goto(`/pain-points/pains?q=${encodeURIComponent('淋透')}`);
    await main.locator(`a[href="${painPath}"]`).waitFor();

    const query = `search/query?term=${encodeURIComponent('鹮纹')}`;
    await eventually(
      async () =>
        (await callApi(people.visitor, 'GET', query)).body.numberOfResults > 0,
      { withinSeconds: 60, what: 'the portal finds a new pain' },
    );
    const box = page.getByRole('banner').getByRole('searchbox');
    await box.fill('鹮纹');
    await box.press('Enter');
    await main.locator(`a[href="${painPath}"]`).click();
    await main.getByRole('heading', { level: 1, name: written }).waitFor();
  });

  it('names what is missing and keeps what was written', async () => {
    const page = await openPortal('/pain-points/report', {
      person: people.product,
      language: 'en',
    });
    const main = page.getByRole('main');
    await main.getByRole('textbox', { name: 'Title' }).fill('Half a report');
    await main.getByRole('button', { name: 'Report', exact: true }).click();
    await main
      .getByRole('alert')
      .getByText('A few fields are still missing')
      .waitFor();
    expect(
      await main.getByRole('textbox', { name: 'Title' }).inputValue(),
    ).toBe('Half a report');
    await main.getByRole('button', { name: 'Discard and start again' }).click();
    await page.waitForFunction(
      () => !document.querySelector('main [role="alert"]'),
    );
  });
});
