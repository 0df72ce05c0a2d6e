import type { EvidenceDetail } from '@trust-portal/plugin-pain-points-common';
import { type Tone, useFormats } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

type Clock = EvidenceDetail['clocks'][number];

/** How a clock stands now, in words and as a tone. */
export interface ClockWords {
  tone: Tone;
  long: string;
  short: string;
}

/** Says whether a clock runs, has stopped or has run out. */
export function useClockWords(): (clock: Clock) => ClockWords {
  const t = usePainPointsTranslation();
  const formats = useFormats();
  return clock => {
    const name = t(`evidence.clock.${clock.name}`);
    const due = formats.dateTime(clock.dueAt);
    if (clock.stoppedAt) {
      const late = clock.stoppedAt > clock.dueAt;
      return {
        tone: late ? 'warning' : 'positive',
        long: t('evidence.clock.stopped', {
          name,
          date: formats.dateTime(clock.stoppedAt),
        }),
        short: formats.date(clock.stoppedAt),
      };
    }
    return new Date(clock.dueAt).getTime() < Date.now()
      ? {
          tone: 'negative',
          long: t('evidence.clock.overdue', { name, date: due }),
          short: t('evidence.clock.short.overdue'),
        }
      : {
          tone: 'information',
          long: t('evidence.clock.due', { name, date: due }),
          short: t('evidence.clock.short.due', {
            date: formats.date(clock.dueAt),
          }),
        };
  };
}
