import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Evidence } from '@trust-portal/plugin-pain-points-common';
import {
  FactList,
  useFormats,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { RedactionChip, VoiceStateChip } from './VoiceChips';
import { useLanguageName } from './useLanguageName';

/** What is known about a voice beside its text. */
export function VoiceFacts(props: { voice: Evidence }) {
  const { voice } = props;
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const nameOf = useVocabularyName();
  const languageName = useLanguageName();
  return (
    <FactList
      facts={[
        {
          name: t('evidence.field.state'),
          value: <VoiceStateChip state={voice.state} />,
        },
        {
          name: t('evidence.field.setAsideReason'),
          value: voice.setAsideReason,
        },
        {
          name: t('evidence.field.assignee'),
          value: voice.assignee ? (
            <EntityRefLink entityRef={voice.assignee} hideIcon />
          ) : (
            t('evidence.nobody')
          ),
        },
        {
          name: t('evidence.field.channel'),
          value: nameOf('channels', voice.channel),
        },
        {
          name: t('evidence.field.market'),
          value: nameOf('markets', voice.market),
        },
        {
          name: t('evidence.field.language'),
          value: languageName(voice.language),
        },
        {
          name: t('evidence.field.segment'),
          value: voice.segment && nameOf('segments', voice.segment),
        },
        {
          name: t('evidence.field.saidOn'),
          value: voice.saidOn
            ? formats.date(voice.saidOn)
            : t('evidence.unknownDay'),
        },
        {
          name: t('evidence.field.receivedAt'),
          value: formats.dateTime(voice.receivedAt),
        },
        {
          name: t('evidence.field.rating'),
          value:
            voice.rating === undefined
              ? undefined
              : formats.number(voice.rating),
        },
        { name: t('evidence.field.source'), value: voice.source },
        {
          name: t('evidence.field.externalReference'),
          value: voice.externalReference,
        },
        { name: t('evidence.field.customer'), value: voice.customerId },
        {
          name: t('evidence.field.ground'),
          value: t(`evidence.ground.${voice.ground}`),
        },
        {
          name: t('evidence.field.redaction'),
          value: <RedactionChip redaction={voice.redaction} />,
        },
        {
          name: t('evidence.field.keepUntil'),
          value: voice.keepUntil && formats.date(voice.keepUntil),
        },
        { name: t('evidence.field.legalHold'), value: voice.legalHold },
      ]}
    />
  );
}
