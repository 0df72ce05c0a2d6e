import { Link } from '@backstage/core-components';
import type { CalendarDay } from '@trust-portal/plugin-culture-guides-common';
import {
  FactList,
  LocalizedTextView,
  type LocalizedText,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';

const impacts = ['courierStop', 'returnWindow', 'supportHours'] as const;
const promotions = ['customary', 'avoid'] as const;

const written = (text: LocalizedText | undefined) =>
  text && <LocalizedTextView text={text} />;

/** Whether anything is known of what a day means for customers. */
export function hasNotes(day: CalendarDay): boolean {
  return (
    impacts.some(part => day.impact?.[part]) ||
    promotions.some(part => day.promotions?.[part])
  );
}

/** What a day means for customers, and which promotions go with it. */
export function DayNotes(props: { day: CalendarDay }) {
  const { day } = props;
  const t = useCultureGuidesTranslation();
  return (
    <FactList
      facts={[
        ...impacts.map(part => ({
          name: t(`calendars.impact.${part}`),
          value: written(day.impact?.[part]),
        })),
        ...promotions.map(part => ({
          name: `${t('calendars.promotions.title')} · ${t(
            `calendars.promotions.${part}`,
          )}`,
          value: written(day.promotions?.[part]),
        })),
      ]}
    />
  );
}

/** Where a day was read, with the address and the day on which somebody opened it. */
export function DaySource(props: { day: CalendarDay }) {
  const { source } = props.day;
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  if (!source) return null;
  return (
    <>
      {source.url ? <Link to={source.url}>{source.title}</Link> : source.title}
      {source.openedOn && (
        <>
          {' · '}
          {t('calendars.day.openedOn', {
            date: formats.range(source.openedOn, source.openedOn),
          })}
        </>
      )}
    </>
  );
}
