export const problem = {
  'problem.answer.text-changed':
    '在此期间，有人发布了这篇文本的新版本。请对比两个版本，再重新提交。',
  'problem.answer.review-pending':
    '这篇文本有一个版本正在等待审核。请等待结果，或先将其撤回。',
  'problem.field.unknown-market': '没有配置这个市场。',
  'problem.field.unknown-language': '这份指南没有这种语言的版本。',
  'problem.fieldName.title': '标题',
  'problem.fieldName.body': '正文',
  'problem.fieldName.note': '改动说明',
};
