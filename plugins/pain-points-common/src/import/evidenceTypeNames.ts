import { evidenceTypes, type EvidenceType } from '../schemas';

/**
 * Names of the types as files write them, beside the ids themselves. Compared in
 * lower case and without white space around them.
 */
const namesByType: Record<EvidenceType, readonly string[]> = {
  complaint: [
    'complaints',
    'negative',
    'dissatisfied',
    '投诉',
    '抱怨',
    '差评',
    '不满',
    '不满意',
  ],
  suggestion: [
    'suggestions',
    'idea',
    'feature request',
    '建议',
    '意见',
    '需求',
  ],
  question: ['questions', 'inquiry', 'enquiry', '咨询', '提问', '疑问', '问题'],
  praise: [
    'positive',
    'satisfied',
    'compliment',
    '表扬',
    '好评',
    '赞扬',
    '满意',
  ],
  figure: ['figures', 'number', 'metric', '数据', '指标', '数字'],
};

const typeByName = new Map<string, EvidenceType>(
  evidenceTypes.flatMap(type => [
    [type, type] as const,
    ...namesByType[type].map(name => [name, type] as const),
  ]),
);

/** The type that a file means by a name in English or Chinese; undefined when unknown. */
export function evidenceTypeOf(name: string): EvidenceType | undefined {
  return typeByName.get(name.trim().toLowerCase());
}
