import { useId } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import type {
  CalendarDay,
  MarketCalendar,
} from '@trust-portal/plugin-culture-guides-common';
import {
  FactList,
  LocalizedTextView,
  useFormats,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { CertaintyChip, DayMark } from '../DayMark';
import { PersonName } from '../PersonName';
import type { CalendarTask } from './CalendarDialogs';
import { DayNotes, DaySource, hasNotes } from './DayNotes';

const useStyles = makeStyles(
  theme => ({
    content: { display: 'grid', gap: theme.spacing(2) },
    kind: { display: 'inline-flex', alignItems: 'center', gap: 6 },
    heading: { margin: 0, fontSize: 15 },
    actions: { flexWrap: 'wrap' },
  }),
  { name: 'CultureGuidesDayDialog' },
);

/** Rows that the team added have a random id, which the built-in data knows nothing of. */
const randomId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/;

/** Everything that is known of a day. */
export function DayDialog(props: {
  calendar: MarketCalendar;
  day?: CalendarDay;
  /** Begins an edit; absent for those who may not. */
  onTask?: (task: CalendarTask) => void;
  onClose: () => void;
}) {
  const { day, onTask, onClose } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {day ? (
          <LocalizedTextView text={day.name} />
        ) : (
          t('calendars.day.unknownTitle')
        )}
      </DialogTitle>
      <DialogContent className={classes.content}>
        {day ? <DayFacts day={day} /> : t('calendars.day.unknown')}
      </DialogContent>
      <DialogActions className={classes.actions}>
        {day && onTask && (
          <>
            <Button onClick={() => onTask({ kind: 'remove', day })}>
              {t('calendars.day.remove')}
            </Button>
            {day.origin === 'team' && !randomId.test(day.id) && (
              <Button
                onClick={() => onTask({ kind: 'restore', dayId: day.id })}
              >
                {t('calendars.day.restoreBuiltIn')}
              </Button>
            )}
            <Button
              color="primary"
              onClick={() => onTask({ kind: 'edit', day })}
            >
              {t('calendars.day.edit')}
            </Button>
          </>
        )}
        <Button color="primary" onClick={onClose}>
          {t('calendars.day.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function DayFacts(props: { day: CalendarDay }) {
  const { day } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useDayFormats();
  const { dateTime } = useFormats();
  return (
    <>
      <FactList
        facts={[
          { name: t('calendars.day.date'), value: formats.long(day.date) },
          {
            name: t('calendars.day.kind'),
            value: (
              <span className={classes.kind}>
                <DayMark kind={day.kind} />
                {t(`calendars.kind.${day.kind}`)}
              </span>
            ),
          },
          { name: t('calendars.day.localName'), value: day.localName },
          {
            name: t('calendars.day.certainty'),
            value: (
              <>
                <CertaintyChip certainty={day.certainty} />
                {day.mayMove && <div>{t('calendars.day.mayMove')}</div>}
              </>
            ),
          },
          {
            name: t('calendars.day.source'),
            value: day.source && <DaySource day={day} />,
          },
          {
            name: t('calendars.day.origin'),
            value: t(
              day.origin === 'team'
                ? 'calendars.day.team'
                : 'calendars.day.builtIn',
            ),
          },
          {
            name: t('calendars.day.edited'),
            value: day.editedBy && day.editedAt && (
              <>
                {t('calendars.day.editedBy', { at: dateTime(day.editedAt) })}{' '}
                <PersonName person={day.editedBy} />
              </>
            ),
          },
        ]}
      />
      {hasNotes(day) && (
        <>
          <h3 className={classes.heading}>{t('calendars.impact.title')}</h3>
          <DayNotes day={day} />
        </>
      )}
    </>
  );
}
