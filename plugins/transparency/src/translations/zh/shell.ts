export const shell = {
  'shell.title': '透明公开',
  'shell.tabs.label': '透明公开的页面',
  'shell.tabs.promises': '承诺',
  'shell.standing.in-force': '生效中',
  'shell.standing.proposed': '待决定',
  'shell.standing.coming': '尚未生效',
  'shell.standing.ended': '已终止',
  'shell.standing.refused': '已否决',
  'shell.period.open': '{{from}}起，未定最后一天',
  'shell.period.closed': '{{from}}至{{to}}',
  'shell.contradicts': '矛盾',
  'shell.wouldContradict': '批准后将矛盾',
};
