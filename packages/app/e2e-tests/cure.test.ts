import type { Page } from 'playwright-core';
import { callApi, prepare } from './api';
import { people } from './people';
import { openPortal } from './portal';
import { movePain, preparePain, uniqueWord } from './records';

/** Presses a button that leads to the next state, and waits until the pain is there. */
async function step(page: Page, button: string, state: string) {
  const main = page.getByRole('main');
  await main
    .getByRole('group', { name: 'Next steps' })
    .getByRole('button', { name: button })
    .click();
  await main.getByText(state, { exact: true }).first().waitFor();
}

/** Fills the dialog for a link of the chain and adds it. */
async function addLink(
  page: Page,
  button: string,
  fields: Record<string, string>,
) {
  await page.getByRole('main').getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog', { name: button });
  for (const [name, value] of Object.entries(fields)) {
    await dialog
      .getByRole('textbox', { name, exact: true })
      .or(dialog.getByRole('spinbutton', { name, exact: true }))
      .fill(value);
  }
  return dialog;
}

async function confirmDialog(page: Page, button: string) {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

describe('a pain from report to proven cure', () => {
  it('is taken through all states with a chain, a reading that a second person confirms, and shows as cured', async () => {
    const word = uniqueWord();
    const pain = await preparePain({ en: `Refunds take three weeks ${word}` });
    const path = `/pain-points/pain/${pain.id}?tab=chain`;
    const page = await openPortal(path, { person: people.support });
    const main = page.getByRole('main');
    await step(page, 'Confirm', 'Confirmed');
    await step(page, 'Begin to diagnose', 'Diagnosing');
    await addLink(page, 'Add a symptom', { Title: 'Customers ask for money' });
    await confirmDialog(page, 'Add');
    await addLink(page, 'Add a root cause', { Title: 'Approved by hand' });
    await confirmDialog(page, 'Add');
    await step(page, 'Begin the remedy', 'Remedy in progress');

    const remedy = await addLink(page, 'Add a remedy', {
      Title: 'Small sums need no approval',
    });
    await remedy.getByRole('button', { name: 'Add a step' }).click();
    await remedy
      .getByRole('textbox', { name: 'Step 1' })
      .fill('Raise the limit to 50 pounds');
    await confirmDialog(page, 'Add');
    await addLink(page, 'Add a measure', {
      Title: 'Days until the refund',
      'What is measured': 'Median days until the refund',
      Unit: 'days',
      Baseline: '21',
      Target: '5',
    });
    await confirmDialog(page, 'Add');
    await step(page, 'Begin to verify', 'Verifying');

    // Without proof the button explains what is missing, and closes nothing.
    await main.getByRole('button', { name: 'Close as resolved' }).click();
    const closing = page.getByRole('dialog');
    await closing.getByText('No accepted reading yet, target 5 days').waitFor();
    await closing.getByText('Its remedy is not marked as done yet').waitFor();
    await closing.getByText('Closing without proof is for').waitFor();
    expect(
      await closing
        .getByRole('button', { name: 'Close as resolved' })
        .isDisabled(),
    ).toBe(true);
    await confirmDialog(page, 'Cancel');

    await main
      .getByRole('checkbox', { name: 'Raise the limit to 50 pounds' })
      .click();
    await main.getByText('1 of 1 steps done').waitFor();
    await main
      .getByRole('button', { name: 'Edit: Small sums need no approval' })
      .click();
    await page
      .getByRole('dialog')
      .getByRole('combobox', { name: 'State' })
      .selectOption('Done');
    await confirmDialog(page, 'Save');

    await main.getByRole('button', { name: 'Add a reading' }).click();
    const reading = page.getByRole('dialog', { name: 'Add a reading' });
    await reading.getByRole('button', { name: 'Typed' }).click();
    await reading.getByLabel('Value').fill('4');
    await reading
      .getByLabel('Link to the source')
      .fill('https://reports.example/refunds');
    await confirmDialog(page, 'Add');
    await main.getByText('Waits for confirmation').waitFor();

    const second = await openPortal(path, { person: people.otherSupport });
    await second
      .getByRole('table', { name: 'Readings' })
      .getByRole('button', { name: 'Confirm' })
      .click();
    await second
      .getByRole('table', { name: 'Readings' })
      .getByText('Accepted')
      .waitFor();

    await page.reload();
    await main.getByText('Target reached').waitFor();
    await main.getByRole('button', { name: 'Close as resolved' }).click();
    await page
      .getByRole('dialog')
      .getByText('Reached: 4 days, target 5.')
      .waitFor();
    await confirmDialog(page, 'Close as resolved');
    await main.getByText('Resolved', { exact: true }).first().waitFor();

    const reader = await openPortal('/pain-points/you-said-we-did?market=gb', {
      person: people.visitor,
    });
    const card = reader.getByRole('article').filter({
      has: reader.getByRole('heading', { level: 2, name: new RegExp(word) }),
    });
    const proof = card.last();
    await proof.getByText('Customers ask for money').waitFor();
    await proof.getByText('Small sums need no approval').waitFor();
    expect(
      (await proof.getByRole('row').last().innerText()).split(/\s*\t\s*/),
    ).toEqual(expect.arrayContaining(['21', '4', '5']));
  });

  it('lets nobody confirm the reading that they typed, in Chinese', async () => {
    const pain = await preparePain({ zh: '退款要等三个星期' });
    await movePain(pain.id, 'confirmed');
    await movePain(pain.id, 'diagnosing');
    const chain = `pain-points/pains/${pain.id}/chain`;
    let parentId: string | undefined;
    for (const draft of [
      { type: 'symptom', title: { zh: '客户催款' } },
      { type: 'root-cause', title: { zh: '人工审批' } },
      { type: 'remedy', title: { zh: '小额免审' }, effort: 'small' },
      {
        type: 'measure',
        title: { zh: '退款天数' },
        metric: { zh: '退款天数中位数' },
        unit: { zh: '天' },
        direction: 'down',
        baseline: 21,
        target: 5,
      },
    ]) {
      const answer: { chain: Array<{ id: string; type: string }> } =
        await prepare(people.support, 'POST', chain, { ...draft, parentId });
      parentId = answer.chain.find(({ type }) => type === draft.type)?.id;
    }
    await prepare(people.support, 'POST', `${chain}/${parentId}/readings`, {
      origin: 'typed',
      readOn: '2026-10-01',
      value: 4,
      source: 'https://reports.example/refunds',
    });
    const page = await openPortal(`/pain-points/pain/${pain.id}?tab=chain`, {
      person: people.support,
      language: 'zh',
    });
    const main = page.getByRole('main');
    const readings = main.getByRole('table', { name: '读数' });
    await readings.getByRole('button', { name: '确认' }).click();
    await main
      .getByRole('alert')
      .getByText('手工填写的读数，要由填写人和对策负责小组以外的人确认。')
      .waitFor();
    await readings.getByText('等待确认').waitFor();
  });
});

describe('a visitor', () => {
  it('finds no button that changes a pain, and the interface for machines refuses too', async () => {
    const pain = await preparePain({ en: 'Look, but do not touch' });
    const page = await openPortal(`/pain-points/pain/${pain.id}`, {
      person: people.visitor,
    });
    const main = page.getByRole('main');
    await main
      .getByText('You may look at this pain, but not change its state.')
      .waitFor();
    for (const tab of ['Chain', 'Activity', 'Overview']) {
      await main.getByRole('tab', { name: tab }).click();
      await main.getByRole('tabpanel', { name: tab }).waitFor();
      expect(
        await main
          .getByRole('button', {
            name: /add|edit|comment|merge|propose|heard|confirm|decline|report/i,
          })
          .allInnerTexts(),
      ).toEqual([]);
    }
    const changes = [
      ['POST', `pains/${pain.id}/transitions`, { to: 'confirmed', version: 1 }],
      ['PATCH', `pains/${pain.id}`, { severity: 5, version: 1 }],
      ['POST', `pains/${pain.id}/comments`, { text: 'May I?' }],
      [
        'POST',
        `pains/${pain.id}/chain`,
        { type: 'symptom', title: { en: 'x' } },
      ],
    ] as const;
    for (const [method, path, body] of changes) {
      const refused = await callApi(
        people.visitor,
        method,
        `pain-points/${path}`,
        body,
      );
      expect([path, refused.status]).toEqual([path, 403]);
    }
  });
});
