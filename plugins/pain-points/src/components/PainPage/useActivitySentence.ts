import { useCallback } from 'react';
import {
  chainTypes,
  painStates,
  priorities,
  readingOrigins,
} from '@trust-portal/plugin-pain-points-common';
import type { Activity } from '@trust-portal/record-contracts';
import { useFormats, useVocabularyName } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const plainActions = [
  'pain-reported',
  'pain-commented',
  'pain-unmerged',
  'chain-item-edited',
  'reading-confirmed',
  'reading-refused',
  'interim-answer-proposed',
  'interim-answer-approved',
  'interim-answer-withdrawn',
  'signal-withdrawn',
  'evidence-unlinked',
  'customers-told',
  'customers-thanked',
] as const;

const editedFields = [
  'kindId',
  'title',
  'description',
  'markets',
  'segments',
  'entityRefs',
  'owner',
  'severity',
  'frequency',
  'priority',
] as const;

function oneOf<Value extends string>(
  values: readonly Value[],
  value: unknown,
): Value | undefined {
  return values.find(candidate => candidate === value);
}

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : Number(value) || 0;
}

/** Says in words what was done, by the code of the action and the codes and numbers that came with it. */
export function useActivitySentence(): (activity: Activity) => string {
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const nameOf = useVocabularyName();
  return useCallback(
    ({ action, details }) => {
      const plain = oneOf(plainActions, action);
      if (plain) return t(`activity.did.${plain}`);
      switch (action) {
        case 'pain-transitioned': {
          const to = oneOf(painStates, details.to);
          const from = oneOf(painStates, details.from);
          return t(
            details.withoutProof
              ? 'activity.transitionedWithoutProof'
              : 'activity.transitioned',
            {
              from: from ? t(`shell.state.${from}`) : String(details.from),
              to: to ? t(`shell.state.${to}`) : String(details.to),
            },
          );
        }
        case 'pain-edited': {
          const changed = Array.isArray(details.fields) ? details.fields : [];
          const fields = editedFields
            .filter(field => changed.includes(field))
            .map(field => t(`activity.field.${field}`));
          const to =
            typeof details.priority === 'object' &&
            details.priority !== null &&
            'to' in details.priority
              ? oneOf(priorities, details.priority.to)
              : undefined;
          const sentence = t('activity.edited', {
            fields: fields.join(t('form.comma')),
          });
          return to
            ? `${sentence} ${t('activity.priorityNow', {
                priority: t(`shell.priority.${to}`),
              })}`
            : sentence;
        }
        case 'pain-merged':
          return t('activity.merged', {
            into: String(details.into ?? details.mergedInto ?? ''),
          });
        case 'duplicate-rejected':
          return t('activity.duplicateRejected', {
            other: String(details.other ?? details.painId ?? ''),
          });
        case 'pain-said-again':
          return t('activity.saidAgain', {
            voices: formats.number(countOf(details.voices)),
            days: formats.number(countOf(details.windowDays)),
          });
        case 'chain-item-added': {
          const type = oneOf(chainTypes, details.type);
          return t('activity.chainAdded', {
            type: type ? t(`chain.type.${type}`) : '',
          });
        }
        case 'reading-recorded': {
          const origin = oneOf(readingOrigins, details.origin);
          return t('activity.readingRecorded', {
            origin: origin ? t(`reading.originOf.${origin}`) : '',
            value:
              typeof details.value === 'number'
                ? formats.number(details.value)
                : '',
          });
        }
        case 'evidence-linked':
          return t('activity.linked', { count: countOf(details.evidenceIds) });
        case 'signal-given':
          return typeof details.market === 'string'
            ? t('activity.signalIn', {
                market: nameOf('markets', details.market),
              })
            : t('activity.signal');
        default:
          return t('activity.other', { action });
      }
    },
    [t, formats, nameOf],
  );
}
