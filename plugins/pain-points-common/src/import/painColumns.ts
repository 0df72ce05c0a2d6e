import type { BilingualText } from '@trust-portal/portal-vocabulary';
import type { DescribedPain } from '../schemas';

interface PainColumn {
  head: BilingualText;
  /** The cell; several values are joined by semicolons. */
  cell(pain: DescribedPain): string | number | undefined;
}

const list = (values: readonly string[]) => values.join('; ');

/** The columns of exported pains, in their order. */
export const painColumns: readonly PainColumn[] = [
  { head: { en: 'Number', zh: '编号' }, cell: pain => pain.id },
  { head: { en: 'Kind', zh: '痛点类型' }, cell: pain => pain.kindId },
  {
    head: { en: 'Title (English)', zh: '标题（英文）' },
    cell: pain => pain.title.en,
  },
  {
    head: { en: 'Title (Chinese)', zh: '标题（中文）' },
    cell: pain => pain.title.zh,
  },
  {
    head: { en: 'Description (English)', zh: '描述（英文）' },
    cell: pain => pain.description.en,
  },
  {
    head: { en: 'Description (Chinese)', zh: '描述（中文）' },
    cell: pain => pain.description.zh,
  },
  { head: { en: 'State', zh: '状态' }, cell: pain => pain.state },
  { head: { en: 'Priority', zh: '优先级' }, cell: pain => pain.priority },
  { head: { en: 'Severity', zh: '严重程度' }, cell: pain => pain.severity },
  { head: { en: 'Frequency', zh: '频率' }, cell: pain => pain.frequency },
  { head: { en: 'Markets', zh: '市场' }, cell: pain => list(pain.markets) },
  {
    head: { en: 'Customer segments', zh: '客户群' },
    cell: pain => list(pain.segments),
  },
  {
    head: { en: 'Catalog entities', zh: '目录实体' },
    cell: pain => list(pain.entityRefs),
  },
  { head: { en: 'Owner', zh: '负责小组' }, cell: pain => pain.owner },
  {
    head: { en: 'Voices', zh: '客户声音数' },
    cell: pain => pain.evidenceCount,
  },
  {
    head: { en: 'Heard too', zh: '同感数' },
    cell: pain => pain.signalCount,
  },
  { head: { en: 'Reported by', zh: '上报人' }, cell: pain => pain.reportedBy },
  { head: { en: 'Reported at', zh: '上报时间' }, cell: pain => pain.createdAt },
  { head: { en: 'Changed at', zh: '更新时间' }, cell: pain => pain.updatedAt },
  {
    head: { en: 'Resolved at', zh: '解决时间' },
    cell: pain => pain.resolvedAt,
  },
  {
    head: { en: 'Closed without proof because', zh: '未经证明关闭的理由' },
    cell: pain => pain.closedWithoutProof,
  },
  { head: { en: 'Merged into', zh: '已并入' }, cell: pain => pain.mergedInto },
];
