export const catalog = {
  'catalog.title': '客户的痛点在哪里',
  'catalog.subtitle': '沿着客户旅程排列的各类痛点',
};
