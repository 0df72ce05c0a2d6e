import { useCallback } from 'react';
import type { EvidenceField } from '@trust-portal/plugin-pain-points-common';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import type { ListedField } from '../../importing/importSettings';
import { useVoiceOptions } from '../VoiceDialogs/useVoiceOptions';

/** Names a field of a voice as the rest of the portal names it. */
export function useFieldName(): (field: EvidenceField) => string {
  const t = usePainPointsTranslation();
  return useCallback(
    field =>
      t(
        `evidence.field.${
          field === 'customerReference' ? 'customer' : field
        }` as const,
      ),
    [t],
  );
}

/** What a field can hold, named for the reader. */
export function useFieldOptions(): (
  field: ListedField | 'language',
) => Array<{ value: string; label: string }> {
  const options = useVoiceOptions();
  return useCallback(
    field =>
      [
        ...{
          type: options.types,
          market: options.markets,
          channel: options.channels,
          language: options.languages,
          segment: options.segments,
          ground: options.grounds,
          redaction: options.redactions,
        }[field],
      ].filter(({ value }) => value !== ''),
    [options],
  );
}
