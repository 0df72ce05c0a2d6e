export const entity = {
  'entity.title': '涉及它的痛点',
  'entity.all': '查看全部 {{total}} 个',
  'entity.none': '没有涉及它的未解决痛点。',
  'entity.report': '上报与它有关的痛点',
};
