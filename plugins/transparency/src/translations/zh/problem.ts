export const problem = {
  'problem.answer.already-decided':
    '在此期间，已有人对这项承诺作出决定。关闭窗口即可看到最新情况。',
  'problem.answer.own-promise': '这项承诺是你提议的，须由他人决定。',
  'problem.answer.not-approved': '只有已批准的承诺才能终止。',
  'problem.answer.already-ended':
    '这项承诺已经终止，或已是最早的终止日期。关闭窗口即可看到最新情况。',
  'problem.field.unknown-market': '没有配置这个市场。',
  'problem.field.unknown-entity': '目录中没有这一项，或你无权查看。',
  'problem.field.in-the-past': '在该市场，这一天已经过去。',
  'problem.field.before-first-day': '承诺在这一天之后才开始生效。',
  'problem.field.not-earlier':
    '承诺原定的最后一天并不晚于这一天。更长的承诺须作为新承诺提议。',
  'problem.fieldName.market': '市场',
  'problem.fieldName.subject': '事项',
  'problem.fieldName.value': '数值',
  'problem.fieldName.unit': '单位',
  'problem.fieldName.entityRef': '产品或服务',
  'problem.fieldName.wording': '客户看到的说法',
  'problem.fieldName.inForceFrom': '第一天',
  'problem.fieldName.inForceTo': '最后一天',
  'problem.fieldName.note': '给决定人的说明',
  'problem.fieldName.reason': '理由',
};
