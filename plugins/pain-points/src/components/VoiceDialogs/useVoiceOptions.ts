import { useMemo } from 'react';
import {
  evidenceGrounds,
  evidenceTypes,
  redactionStates,
} from '@trust-portal/plugin-pain-points-common';
import { useBilingual, usePortalVocabulary } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useLanguageName } from '../Voice/useLanguageName';

/** What the fields of a voice can hold, named for the reader. */
export function useVoiceOptions() {
  const t = usePainPointsTranslation();
  const vocabulary = usePortalVocabulary();
  const bilingual = useBilingual();
  const languageName = useLanguageName();
  return useMemo(() => {
    const named = (
      list: readonly { id: string; name: { en: string; zh: string } }[],
    ) => list.map(({ id, name }) => ({ value: id, label: bilingual(name) }));
    // Voices carry the plain language: which country's form it is, the market says.
    const languages = new Set([
      'zh',
      'en',
      ...vocabulary.markets.flatMap(market =>
        market.languages.map(language => language.split('-')[0]),
      ),
    ]);
    return {
      types: evidenceTypes.map(value => ({
        value,
        label: t(`evidence.type.${value}`),
      })),
      grounds: evidenceGrounds.map(value => ({
        value,
        label: t(`evidence.ground.${value}`),
      })),
      redactions: redactionStates.map(value => ({
        value,
        label: t(`evidence.redaction.${value}`),
      })),
      markets: named(vocabulary.markets),
      channels: named(vocabulary.channels),
      segments: [
        { value: '', label: t('evidence.noSegment') },
        ...named(vocabulary.segments),
      ],
      languages: [...languages].map(value => ({
        value,
        label: languageName(value),
      })),
    };
  }, [t, vocabulary, bilingual, languageName]);
}
