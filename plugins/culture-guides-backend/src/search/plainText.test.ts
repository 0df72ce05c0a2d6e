import { plainText } from './plainText';

describe('the words of a Markdown text', () => {
  it.each([
    ['## Delivery\n\nSay **the day**[^c1].', 'Delivery\nSay the day.'],
    ['七天内可以退货[^c1]。\n下一行', '七天内可以退货。\n下一行'],
    ['| a | b |\n|---|---|\n| c | `d` |', 'a\nb\nc\nd'],
    ['- one\n- [two](https://example.org)', 'one\ntwo'],
    ['![A map](attachment)', 'A map'],
    ['```\ncode\n```', 'code'],
    ['<b>bold</b> <script>alert(1)</script>', 'bold alert(1)'],
    ['<div>\nhidden\n</div>', ''],
    ['[](transparency/promise/PR-0001)', ''],
    ['', ''],
  ])('%j', (body, words) => {
    expect(plainText(body)).toBe(words);
  });
});
