export default {
  'searchBar.title': '搜索',
  'searchBar.placeholder': '在 {{org}} 中搜索',
  'searchBar.clearButtonTitle': '清除',
  'searchFilter.allOptionTitle': '全部',
  'searchPagination.limitLabel': '每页结果数：',
  'searchPagination.limitText': '共 {{num}} 条',
  noResultsDescription: '没有找到结果',
  'searchResultGroup.linkTitle': '查看全部',
  'searchResultGroup.addFilterButtonTitle': '添加筛选条件',
  'searchResultPager.previous': '上一页',
  'searchResultPager.next': '下一页',
};
