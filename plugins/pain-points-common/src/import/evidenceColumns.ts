import type { ImportRow } from '../schemas';

/** A field of a voice that a column of a file can fill. */
export type EvidenceField = Exclude<keyof ImportRow, 'line' | 'occurrence'>;

interface EvidenceColumn {
  /** The head in exported files. */
  head: { en: string; zh: string };
  /** Other heads under which files bring the field, in lower case. */
  aliases: readonly string[];
}

/** The columns of files of voices, in the order in which exports write them. */
export const evidenceColumns: Readonly<Record<EvidenceField, EvidenceColumn>> =
  {
    text: {
      head: { en: 'Text', zh: '原文' },
      aliases: [
        'review',
        'comment',
        'content',
        'body',
        'message',
        'feedback',
        'verbatim',
        '内容',
        '评论',
        '评价',
        '评价内容',
        '留言',
        '反馈',
        '正文',
        '文本',
      ],
    },
    type: {
      head: { en: 'Type', zh: '类型' },
      aliases: [
        'label',
        'category',
        'sentiment',
        '类别',
        '分类',
        '标签',
        '情感',
      ],
    },
    channel: {
      head: { en: 'Channel', zh: '渠道' },
      aliases: ['medium', '来源渠道'],
    },
    language: {
      head: { en: 'Language', zh: '语言' },
      aliases: ['lang', 'locale', '语种'],
    },
    market: {
      head: { en: 'Market', zh: '市场' },
      aliases: ['country', 'region', '国家', '地区'],
    },
    segment: {
      head: { en: 'Segment', zh: '客户群' },
      aliases: ['customer segment', '客户类型', '客群'],
    },
    saidOn: {
      head: { en: 'Said on', zh: '表达日期' },
      aliases: [
        'said_on',
        'saidon',
        'date',
        'day',
        'created',
        'created at',
        'created_at',
        'timestamp',
        '日期',
        '时间',
        '评论时间',
        '评价时间',
        '创建时间',
      ],
    },
    externalReference: {
      head: { en: 'External reference', zh: '外部编号' },
      aliases: [
        'externalreference',
        'external_reference',
        'reference',
        'ticket',
        'ticket id',
        'ticket_id',
        'review id',
        'review_id',
        '编号',
        '工单号',
        '评论编号',
      ],
    },
    rating: {
      head: { en: 'Rating', zh: '评分' },
      aliases: ['score', 'stars', '星级', '打分', '分数'],
    },
    customerReference: {
      head: { en: 'Customer reference', zh: '客户编号' },
      aliases: [
        'customerreference',
        'customer_reference',
        'customer',
        'customer id',
        'customer_id',
        'user id',
        'user_id',
        '用户编号',
        '会员号',
      ],
    },
    ground: {
      head: { en: 'Ground', zh: '留存依据' },
      aliases: ['legal ground', '依据'],
    },
    redaction: {
      head: { en: 'Redaction', zh: '脱敏' },
      aliases: ['redaction state', '脱敏状态'],
    },
    keepUntil: {
      head: { en: 'Keep until', zh: '留存至' },
      aliases: [
        'keepuntil',
        'keep_until',
        'retention',
        '保留至',
        '留存期限',
        '保留期限',
      ],
    },
    source: {
      head: { en: 'Source', zh: '来源' },
      aliases: ['system', '来源系统'],
    },
  };

/** All fields, in the order of {@link evidenceColumns}. */
export const evidenceFieldNames = Object.keys(
  evidenceColumns,
) as EvidenceField[];

/** Which column fills which field. A field without a column takes its default. */
export type ColumnMapping = Partial<Record<EvidenceField, string>>;

function normalizeHead(head: string): string {
  return head
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}

/** What a person would probably map: each column to the field that its head names. */
export function proposeColumnMapping(heads: readonly string[]): ColumnMapping {
  const mapping: ColumnMapping = {};
  for (const field of evidenceFieldNames) {
    const { head, aliases } = evidenceColumns[field];
    const names = new Set(
      [field, head.en, head.zh, ...aliases].map(normalizeHead),
    );
    const found = heads.find(candidate => names.has(normalizeHead(candidate)));
    if (found !== undefined) mapping[field] = found;
  }
  return mapping;
}
