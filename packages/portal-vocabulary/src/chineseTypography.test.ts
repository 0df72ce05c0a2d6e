import {
  findFaultsOfBilingualTexts,
  findTypographicFaults,
} from './chineseTypography';

describe('the check of Chinese typography', () => {
  it.each([
    ['a comma', '已保存,请关闭'],
    ['a colon', '原因:广告'],
    ['a bracket', '声音(3 条）'],
    ['a bracket after a placeholder', '{{count}} (条)'],
    ['a question mark', '确定吗?'],
    ['a blank before a full stop', '已保存 。'],
    ['a blank after a comma', '已保存， 请关闭'],
    ['Latin letters without a blank', '导出CSV'],
    ['digits without a blank', '最近30 天'],
    ['one ellipsis', '正在加载…'],
  ])('finds %s', (_what, text) => {
    expect(findTypographicFaults(text)).toHaveLength(1);
  });

  it.each([
    '已保存，共 {{count, number}} 条（CSV）。',
    '{{date}}到期：“{{name}}”……',
    '第一段。\n\n第二段。',
    'Paste a voice (optional): Ctrl, Enter…',
  ])('leaves %j alone', text => {
    expect(findTypographicFaults(text)).toEqual([]);
  });

  it('names the path of a bilingual text and passes lists of words by', () => {
    const content = {
      kinds: [
        { name: { en: 'Delivery', zh: '配送:慢' } },
        { cues: { en: ['app'], zh: ['app上'] } },
      ],
    };
    expect(findFaultsOfBilingualTexts(content)).toEqual([
      expect.stringMatching(/^kinds\.0\.name\.zh: an ASCII mark/),
    ]);
  });
});
