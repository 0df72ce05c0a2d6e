export const searchResult = {
  'searchResult.section': '指南章节',
  'searchResult.term': '术语',
  'searchResult.home.title': '各市场的下一个节日',
  'searchResult.home.all': '全部日历',
  'searchResult.home.failed': '无法加载节日。',
  'searchResult.home.none': '近期没有节日。',
  'searchResult.home.loading': '正在加载节日……',
};
