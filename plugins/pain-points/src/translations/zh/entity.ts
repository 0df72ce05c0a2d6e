export const entity = {
  'entity.title': '相关的痛点',
  'entity.all': '查看全部 {{total, number}} 个',
  'entity.none': '没有相关的未解决痛点。',
  'entity.report': '上报相关的痛点',
};

export const searchResult = { 'searchResult.kind': '痛点类型' };
