import type { ReactNode } from 'react';
import type { WordingState } from '@trust-portal/plugin-culture-guides-common';
import { useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { PersonName } from '../PersonName';

/** Who proposed something and who decided, when. */
export interface WordingHistory {
  id: string;
  state: WordingState;
  createdBy: string;
  createdAt: string;
  decidedBy?: string;
  decidedAt?: string;
}

/** The facts about how a term or a rule came to stand where it does. */
export function useWordingHistory(
  record: WordingHistory,
): Array<{ name: string; value: ReactNode }> {
  const t = useCultureGuidesTranslation();
  const { dateTime } = useFormats();
  const by = (person?: string, at?: string) =>
    person && at ? (
      <>
        {t('wording.fact.byOn', { at: dateTime(at) })}{' '}
        <PersonName person={person} />
      </>
    ) : undefined;
  return [
    { name: t('wording.fact.id'), value: record.id },
    {
      name: t('wording.fact.proposedBy'),
      value: by(record.createdBy, record.createdAt),
    },
    {
      name:
        record.state === 'retired'
          ? t('wording.fact.retiredBy')
          : t('wording.fact.approvedBy'),
      value: by(record.decidedBy, record.decidedAt),
    },
  ];
}
