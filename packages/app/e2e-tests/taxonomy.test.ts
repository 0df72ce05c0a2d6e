import { callApi, prepare } from './api';
import { people } from './people';
import { openPortal } from './portal';
import { uniqueWord } from './records';

describe('editing the taxonomy', () => {
  it('needs a note, publishes a new version, and lists it with what it changed', async () => {
    const word = uniqueWord();
    const before = await prepare(people.steward, 'GET', 'pain-points/taxonomy');
    const page = await openPortal(
      '/pain-points/taxonomy?part=kinds&edit=stagnation',
      { person: people.steward },
    );
    const main = page.getByRole('main');
    const summary = main.getByRole('textbox', { name: 'Summary (English)' });
    await summary.fill(`Nothing new for years. ${word}`);
    const publish = main.getByRole('button', { name: 'Publish a new version' });
    expect(await publish.isDisabled()).toBe(true);
    await main
      .getByRole('textbox', { name: 'Note: what changes, and why' })
      .fill(`Plainer words ${word}`);
    await publish.click();
    await page
      .getByText(`Version ${before.version + 1} is published.`)
      .waitFor();

    await main.getByRole('button', { name: 'Versions' }).click();
    const row = main.getByRole('row').filter({ hasText: word });
    await row.getByText('stagnation').waitFor();
    await row.getByText('Wang Fang').waitFor();
    const old = await prepare(
      people.visitor,
      'GET',
      `pain-points/taxonomy?version=${before.version}`,
    );
    expect(JSON.stringify(old)).not.toContain(word);
  });

  it('is for stewards only; others read, in Chinese too', async () => {
    const page = await openPortal('/pain-points/taxonomy', {
      person: people.support,
      language: 'zh',
    });
    const main = page.getByRole('main');
    await main
      .getByRole('link')
      .or(main.getByRole('listitem'))
      .last()
      .waitFor();
    await main.getByText('停滞').first().waitFor();
    expect(await main.getByRole('button', { name: /编辑/ }).count()).toBe(0);
    const { version, kinds } = await prepare(
      people.support,
      'GET',
      'pain-points/taxonomy',
    );
    const refused = await callApi(
      people.support,
      'PUT',
      `pain-points/taxonomy/kinds/${kinds[0].id}`,
      { baseVersion: version, note: 'May I?', kind: kinds[0] },
    );
    expect(refused.status).toBe(403);
  });
});
