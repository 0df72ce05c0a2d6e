export const shell = {
  'shell.title': '客户痛点',
  'shell.tabs.label': '痛点库的各个页面',
  'shell.tabs.catalog': '痛点类型',
  'shell.tabs.pains': '痛点列表',
  'shell.tabs.board': '看板',
  'shell.page.loading': '正在加载…',
  'shell.page.retry': '重试',
  'shell.page.failed': '加载失败',
  'shell.page.failedHint':
    '服务器没有正常响应。请重试；如果一直失败，请把下面的内容告诉门户管理人员。',
  'shell.page.notAllowed': '你无权查看此内容',
  'shell.page.notAllowedHint':
    '你的角色不包含这项权限，可以询问门户管理员由谁决定。',
  'shell.page.notFound': '没有这条记录',
  'shell.page.notFoundHint': '链接可能已经过期，或者输入有误。',
};
