import { useCallback } from 'react';
import type { CalendarGap } from '@trust-portal/plugin-culture-guides-common';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';

/** Says what is missing in a gap of a calendar, in the reader's language. */
export function useGapSentence(): (market: string, gap: CalendarGap) => string {
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  return useCallback(
    (market, { code, from, to }) => {
      const wholeYear =
        from.slice(0, 4) === to.slice(0, 4) &&
        from.endsWith('-01-01') &&
        to.endsWith('-12-31');
      const span = wholeYear ? from.slice(0, 4) : formats.range(from, to);
      if (code === 'schedule-not-announced') {
        return t(
          market === 'cn'
            ? 'calendars.gap.schedule-not-announced.cn'
            : 'calendars.gap.schedule-not-announced.other',
          { span },
        );
      }
      return t(`calendars.gap.${code}`, { span });
    },
    [t, formats],
  );
}
