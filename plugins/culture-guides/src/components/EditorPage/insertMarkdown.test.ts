import { markdownCommands, nextClaimId } from './insertMarkdown';

describe('the buttons above a text', () => {
  const marked = (text: string) => {
    const start = text.indexOf('[');
    const end = text.indexOf(']') - 1;
    return { value: text.replace(/[[\]]/g, ''), start, end };
  };
  const shown = (text: { value: string; start: number; end: number }) =>
    `${text.value.slice(0, text.start)}[${text.value.slice(
      text.start,
      text.end,
    )}]${text.value.slice(text.end)}`;

  it('make the marked words bold and leave them marked', () => {
    expect(shown(markdownCommands.bold(marked('say [please] twice')))).toBe(
      'say **[please]** twice',
    );
  });

  it('make a list of each marked line', () => {
    expect(markdownCommands.list(marked('one\ntw[o\nthr]ee\nfour')).value).toBe(
      'one\n- two\n- three\nfour',
    );
  });

  it('make a heading of the line of the cursor', () => {
    expect(markdownCommands.heading(marked('退货[]政策')).value).toBe(
      '## 退货政策',
    );
  });

  it('leave the address of a link marked, to be typed over', () => {
    expect(shown(markdownCommands.link(marked('see [the law] here')))).toBe(
      'see [the law]([https://]) here',
    );
  });

  it('put a claim behind the marked words', () => {
    expect(shown(markdownCommands.claim(marked('It [binds].'), 'c3'))).toBe(
      'It binds[^c3[].'.replace('[^c3[]', '[^c3][]'),
    );
  });

  it('name a new claim as nobody has named one', () => {
    expect(nextClaimId(['c1', 'c3'])).toBe('c2');
    expect(nextClaimId([])).toBe('c1');
  });
});
