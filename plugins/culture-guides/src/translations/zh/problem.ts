export const problem = {
  'problem.answer.text-changed':
    '在此期间，有人发布了这篇文本的新版本。请对比两个版本，再重新提交。',
  'problem.answer.review-pending':
    '这篇文本有一个版本正在等待审核。请等待结果，或先将其撤回。',
  'problem.answer.own-wording': '这是您自己写的，由其他人批准。',
  'problem.answer.wording-exists': '已有相同的内容。',
  'problem.answer.wording-retired': '这条内容已停用，请先重新提议，再改动。',
  'problem.answer.transition-not-possible':
    '在此期间有人作了决定，请重新查看。',
  'problem.answer.nothing-to-restore': '这一天没有可以恢复的内容。',
  'problem.answer.outside-calendar':
    '超出了日历的范围。请选择更早的日期，或减少工作日天数。',
  'problem.answer.too-many-feeds': '您的地址数量已达上限，请先停用一个。',
  'problem.answer.missing-column': '文件缺少必需的列。',
  'problem.answer.wrong-encoding': '文件不是 UTF-8 编码，请用这种编码保存。',
  'problem.answer.malformed-csv': '文件无法按 CSV 读取。',
  'problem.answer.too-many-rows': '文件的行数太多，请分成几个文件。',
  'problem.answer.no-calendar-file': '文件无法按日历读取。',
  'problem.field.outside-calendar': '超出了日历的范围。',
  'problem.field.outside-span': '日历不包含这一天。',
  'problem.field.span-reversed': '最后一天早于第一天。',
  'problem.field.end-before-start': '最后一天早于第一天。',
  'problem.field.make-up-workday-is-holiday':
    '同一天不能既是节假日，又是调休上班日。',
  'problem.field.day-removed': '这一天已被团队移除，请先恢复。',
  'problem.field.duplicate-day': '这一天出现了多次。',
  'problem.field.duplicate-day-id': '有两个日期的编号相同。',
  'problem.field.recurring-event': '不能导入重复事件，请逐日填写。',
  'problem.field.not-all-day': '只能是全天，不能带时间。',
  'problem.field.name-missing': '需要英文或中文名称。',
  'problem.field.control-characters': '只能是一行纯文本。',
  'problem.field.certainty-unknown': '没有这种确定程度。',
  'problem.field.kind-unknown': '没有这种类型。',
  'problem.field.duplicate-row': '这一行与前面的重复。',
  'problem.field.wording-retired': '这条内容已停用，请先重新提议。',
  'problem.field.own-wording': '这是您自己写的，由其他人批准。',
  'problem.field.wrong-encoding': '不是 UTF-8 编码。',
  'problem.field.too-many-cells': '这一行的字段比第一行多。',
  'problem.field.needs-a-person': '只有人员可以确认日期。',
  'problem.field.reason-missing': '需要写明理由。',
  'problem.field.unknown-market': '没有配置这个市场。',
  'problem.field.unknown-language': '这份指南没有这种语言的版本。',
  'problem.fieldName.title': '标题',
  'problem.fieldName.body': '正文',
  'problem.fieldName.note': '改动说明',
  'problem.answer.overlapping-effective-dates':
    '已有发布的文本将在更晚的日期生效，届时会取代这一篇。请选择更晚的日期，或先修改那篇文本。',
  'problem.answer.own-revision': '这篇文本是您写的，由其他人审核。',
  'problem.answer.already-approved':
    '您已批准过这篇文本，另一项批准须由其他人给出。',
  'problem.answer.not-needed': '不需要这项批准，或者已有人给出。',
  'problem.answer.not-in-review':
    '这篇文本已不在等待审核：有人已作决定，或者作者已将其撤回。',
  'problem.answer.stale-content':
    '这篇文本与您看到的不同。请重新载入，读过再作决定。',
  'problem.answer.not-restorable':
    '无法恢复这个修订：它正在等待审核，或者就是最新的一版。',
  'problem.answer.source-changed':
    '在此期间另一种语言成了原文，请重新查看章节。',
  'problem.answer.translation-behind': '落后于原文的文本不能作为原文。',
  'problem.answer.section-exists': '指南中已有这一章节。',
  'problem.answer.archived-section': '这一章节已归档，请先恢复再修改。',
  'problem.answer.not-archived': '这一章节没有归档。',
  'problem.answer.too-many-attachments':
    '这一章节的文件数量已达上限，请先归档一个。',
  'problem.answer.circular-fallback':
    '替代语言首尾相接成了循环，请去掉其中一个。',
  'problem.field.in-the-past': '这一天已经过去，文本只能自今天或以后生效。',
  'problem.field.unknown-revision': '没有这个已发布的修订。',
  'problem.field.pin-goes-back': '已发布的译文所依据的修订比这更新。',
  'problem.field.not-a-translation': '原文不依据其他文本。',
  'problem.field.circular-fallback': '这些替代语言成了循环。',
  'problem.field.other-media-type': '文件内容与其类型不符。',
};
