import { citedPromises, findPromiseCitations } from './citations';

const first = 'transparency/promise/PR-0001';
const second = 'transparency/promise/PR-0002';

describe('the promises that a text cites', () => {
  it('are links to them, with the words of the link or without', () => {
    expect(
      findPromiseCitations(
        `Back within [](${first}), or [within **14** \`days\`](/${second}).`,
      ),
    ).toEqual([
      { reference: first, text: '' },
      { reference: second, text: 'within 14 days' },
    ]);
  });

  it('are found in lists, tables, headings, quotes and by reference', () => {
    expect(
      citedPromises(
        [
          `# [](${first})`,
          '',
          `- a\n  - [](transparency/promise/PR-0002)`,
          '',
          `| a |\n| --- |\n| [x](transparency/promise/PR-0003) |`,
          '',
          `> [](transparency/promise/PR-0004)`,
          '',
          '[five][p]',
          '',
          '[p]: transparency/promise/PR-0005',
        ].join('\n'),
      ),
    ).toEqual([1, 2, 3, 4, 5].map(n => `transparency/promise/PR-000${n}`));
  });

  it.each([
    ['in a fenced block', `\`\`\`\n[](${first})\n\`\`\``],
    ['in a block that is never closed', `~~~md\n[](${first})\n\nmore`],
    ['in an indented block', `text\n\n    [](${first})`],
    ['in code within a line', `use \`[](${first})\` here`],
    ['in HTML', `<div>[](${first})</div>`],
    ['escaped', `\\[](${first})`],
    ['as mere words', first],
    ['to another record', '[](transparency/report/PR-0001)'],
    ['to another place', `[](https://elsewhere.example/${first})`],
    ['with more behind it', `[](${first}/edit)`],
  ])('are none %s', (_, body) => {
    expect(findPromiseCitations(body)).toEqual([]);
  });

  it('are each told once', () => {
    expect(citedPromises(`[](${second}) [a](${first}) [b](${second})`)).toEqual(
      [second, first],
    );
  });
});
