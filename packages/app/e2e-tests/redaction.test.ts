import { callApi } from './api';
import { people } from './people';
import { openPortal } from './portal';
import { prepareVoice } from './records';

describe('hiding what is personal', () => {
  it('is confirmed by a person, and readers of other groups get the redacted copy only', async () => {
    const voice = await prepareVoice(
      '我叫欧阳示例，电话 13912345678，订的柜子一个月没送到。',
      { language: 'zh', market: 'cn', redaction: 'waiting' },
    );
    const path = `/pain-points/evidence/${voice.id}`;
    const api = `pain-points/evidence/${voice.id}`;
    const reader = await openPortal(path, { person: people.product });
    await reader.getByText('There is no such record').waitFor();
    expect((await callApi(people.product, 'GET', api)).status).toBe(404);

    const page = await openPortal(`/pain-points/redaction?voice=${voice.id}`, {
      person: people.support,
      language: 'zh',
    });
    const main = page.getByRole('main');
    const preview = main.getByRole('region', { name: '读者将看到的内容' });
    await preview.getByText('柜子').waitFor();
    await main.getByRole('checkbox', { name: '隐去“13912345678”' }).waitFor();
    if (!(await main.getByRole('checkbox', { name: /欧阳示例/ }).count())) {
      await main
        .getByRole('textbox', { name: '要隐去的文字（所有出现的地方）' })
        .fill('欧阳示例');
      await main.getByRole('button', { name: '隐去这些文字' }).click();
    }
    await main.getByRole('checkbox', { name: /欧阳示例/ }).waitFor();
    expect(await preview.innerText()).not.toMatch(/欧阳示例|13912345678/);
    await main.getByRole('button', { name: '确认隐去 2 处' }).click();
    await page.getByText(`${voice.id} 的脱敏已确认。`).waitFor();

    await reader.reload();
    await reader.getByText('You see the redacted copy.').waitFor();
    expect(await reader.getByRole('main').innerText()).toContain(
      '一个月没送到',
    );
    expect(await reader.content()).not.toMatch(/欧阳示例|13912345678/);
    const answered = await callApi(people.product, 'GET', api);
    expect(JSON.stringify(answered.body)).not.toMatch(/欧阳示例|13912345678/);
  });
});
