export const board = {
  'board.title': '看板',
  'board.subtitle': '按状态排列的痛点',
  'board.hint':
    '拖动卡片，或使用卡片上的移动按钮。不能走的步骤会显示条纹和锁。',
  'board.move': '移动 {{id}}',
  'board.moveTo': '移到“{{state}}”',
  'board.closed': '不能从“{{state}}”移到这里',
  'board.emptyColumn': '暂无',
  'board.hidden': '列表中还有 {{hidden}} 个',
  'board.stays': '{{id}} 仍在“{{state}}”。',
};

export const state = {
  'state.moved': '{{id}} 已变为“{{state}}”。',
  'state.dialogTitle': '将 {{id}} 变为“{{state}}”',
  'state.note': '备注',
  'state.noteHint': '选填，会显示在时间线上，大家都能看到。',
  'state.noteNeeded': '为什么？',
  'state.noteNeededHint': '必填，看到的人会想知道原因。内容会显示在时间线上。',
  'state.proven': '已有证明：有指标达到了目标。',
  'state.notProven':
    '对策已完成，并且其指标最近一次已认可的读数达到目标，痛点才算解决。',
  'state.noMeasure': '这个痛点还没有指标，请在链条中的对策下添加。',
  'state.reached': '已达标：{{value}} {{unit}}，目标 {{target}}。',
  'state.notReached':
    '尚未达标：最近读数 {{value}} {{unit}}，目标 {{target}}。',
  'state.noReading': '还没有已认可的读数，目标 {{target}} {{unit}}。',
  'state.remedyNotDone': '它的对策还没有标为已完成。',
  'state.readingWaits': '有一个读数 {{value}} 等待确认。',
  'state.proofNeeded':
    '没有证明时，只有分类管理员和门户管理员可以关闭，并且要记录理由。',
  'state.withoutProofReason': '为什么未经证明也要关闭？',
  'state.withoutProofHint': '理由会一直保留并显示在痛点上。',
  'state.step.reported': '退回已上报',
  'state.step.confirmed': '确认',
  'state.step.diagnosing': '开始诊断',
  'state.step.remedy-in-progress': '开始实施对策',
  'state.step.verifying': '开始验证',
  'state.step.resolved': '标为已解决',
  'state.step.declined': '不予处理',
  'state.step.reopened': '重新打开',
  'state.next': '下一步',
  'state.noSteps': '你可以查看这个痛点，但不能改变它的状态。',
};
