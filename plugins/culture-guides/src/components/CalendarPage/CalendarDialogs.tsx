import { useState } from 'react';
import Typography from '@material-ui/core/Typography';
import type {
  CalendarDay,
  CalendarGap,
  MarketCalendar,
} from '@trust-portal/plugin-culture-guides-common';
import { useLocalized, useVocabularyName } from '@trust-portal/trust-ui';
import {
  findDayFault,
  fromDayForm,
  toDayEdit,
  toDayForm,
} from '../../calendar/dayForm';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { CalendarEditDialog } from './CalendarEditDialog';
import { DayFields } from './DayFields';

/** The edit that somebody has begun. */
export type CalendarTask =
  | { kind: 'add' }
  | { kind: 'edit'; day: CalendarDay }
  | { kind: 'remove'; day: CalendarDay }
  | { kind: 'restore'; dayId: string }
  | { kind: 'gap'; gap: CalendarGap; state: 'closed' | 'open' };

interface TaskProps<Kind extends CalendarTask['kind']> {
  task: Extract<CalendarTask, { kind: Kind }>;
  calendar: MarketCalendar;
  year: number;
  onSaved: () => void;
  onClose: () => void;
}

/** The dialog of the edit that somebody has begun. */
export function CalendarDialogs(
  props: Omit<TaskProps<CalendarTask['kind']>, 'task'> & {
    task: CalendarTask;
  },
) {
  const { task, ...rest } = props;
  switch (task.kind) {
    case 'remove':
      return <RemoveDialog {...rest} task={task} />;
    case 'restore':
      return <RestoreDialog {...rest} task={task} />;
    case 'gap':
      return <GapDialog {...rest} task={task} />;
    default:
      return <WriteDialog {...rest} task={task} />;
  }
}

function WriteDialog({ task, calendar, ...rest }: TaskProps<'add' | 'edit'>) {
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const localized = useLocalized();
  const nameOf = useVocabularyName();
  const { market } = calendar;
  const edited = task.kind === 'edit' ? task.day : undefined;
  const [form, setForm] = useState(() => toDayForm(edited));
  return (
    <CalendarEditDialog
      {...rest}
      wide
      title={
        edited
          ? t('calendars.edit.editTitle', { name: localized(edited.name).text })
          : t('calendars.edit.addTitle', { market: nameOf('markets', market) })
      }
      calendar={calendar}
      editedId={edited?.id}
      incomplete={findDayFault(form) !== undefined}
      send={edit =>
        edited
          ? api.editDay({
              params: { market, dayId: edited.id },
              body: { ...edit, day: toDayEdit(form) },
            })
          : api.addDay({
              params: { market },
              body: {
                ...edit,
                day: {
                  ...fromDayForm(form),
                  lastDate: form.lastDate || undefined,
                },
              },
            })
      }
    >
      {messageOf => (
        <DayFields
          form={form}
          spans={!edited}
          messageOf={messageOf}
          onChange={setForm}
        />
      )}
    </CalendarEditDialog>
  );
}

function RemoveDialog({ task, calendar, ...rest }: TaskProps<'remove'>) {
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const localized = useLocalized();
  const { market } = calendar;
  const { id, name } = task.day;
  return (
    <CalendarEditDialog
      {...rest}
      title={t('calendars.edit.removeTitle', { name: localized(name).text })}
      submitLabel={t('calendars.day.remove')}
      calendar={calendar}
      editedId={id}
      send={body => api.removeDay({ params: { market, dayId: id }, body })}
    >
      {() => <Typography>{t('calendars.edit.removeHint')}</Typography>}
    </CalendarEditDialog>
  );
}

function RestoreDialog({ task, calendar, ...rest }: TaskProps<'restore'>) {
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const { market } = calendar;
  const { dayId } = task;
  return (
    <CalendarEditDialog
      {...rest}
      title={t('calendars.edit.restoreTitle')}
      submitLabel={t('calendars.list.restore')}
      calendar={calendar}
      editedId={dayId}
      send={body => api.restoreDay({ params: { market, dayId }, body })}
    >
      {() => <Typography>{t('calendars.edit.restoreHint')}</Typography>}
    </CalendarEditDialog>
  );
}

function GapDialog({ task, calendar, ...rest }: TaskProps<'gap'>) {
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const formats = useDayFormats();
  const { market } = calendar;
  const { from, to, code } = task.gap;
  const { state } = task;
  return (
    <CalendarEditDialog
      {...rest}
      title={t(`calendars.gap.${state}.title`, {
        span: formats.range(from, to),
      })}
      submitLabel={t(`calendars.gap.${state}.submit`)}
      calendar={calendar}
      send={edit =>
        api.editGap({
          params: { market },
          body: { ...edit, from, to, code, state },
        })
      }
    >
      {() => <Typography>{t(`calendars.gap.${state}.hint`)}</Typography>}
    </CalendarEditDialog>
  );
}
