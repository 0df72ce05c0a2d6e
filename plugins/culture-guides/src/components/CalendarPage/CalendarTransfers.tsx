import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import DownloadIcon from '@material-ui/icons/GetApp';
import UploadIcon from '@material-ui/icons/Publish';
import FeedIcon from '@material-ui/icons/RssFeed';
import type { MarketCalendar } from '@trust-portal/plugin-culture-guides-common';
import {
  ProblemNotice,
  useAction,
  useDownload,
  useReaderLanguage,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { CalendarImportDialog } from './CalendarImportDialog';
import { FeedsDialog } from './FeedsDialog';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'CultureGuidesCalendarTransfers' },
);

const exportFormats = ['csv', 'ics'] as const;

/** The ways of a calendar in and out: files, and feeds for calendar programs. */
export function CalendarTransfers(props: {
  calendar: MarketCalendar;
  year: number;
  /** An older version, where that is shown. */
  version?: number;
  onImported?: () => void;
}) {
  const { calendar, year, version, onImported } = props;
  const { market } = calendar;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const language = useReaderLanguage();
  const download = useDownload();
  const [open, setOpen] = useState<'import' | 'feeds'>();
  const exporting = useAction(async (format: 'csv' | 'ics') => {
    const response = await api.exportCalendar({
      params: { market },
      query: { format, language, year, version },
    });
    await download(response, `calendar-${market}-${year}.${format}`);
    return t('calendars.transfer.exported');
  });
  return (
    <div className={classes.root}>
      {exportFormats.map(format => (
        <Button
          key={format}
          size="small"
          startIcon={<DownloadIcon />}
          disabled={exporting.busy}
          onClick={() => exporting.run(format)}
        >
          {t('calendars.transfer.export', { format: format.toUpperCase() })}
        </Button>
      ))}
      {onImported && (
        <Button
          size="small"
          startIcon={<UploadIcon />}
          onClick={() => setOpen('import')}
        >
          {t('calendars.transfer.import')}
        </Button>
      )}
      <Button
        size="small"
        startIcon={<FeedIcon />}
        onClick={() => setOpen('feeds')}
      >
        {t('calendars.feeds.button')}
      </Button>
      <ProblemNotice problem={exporting.problem} />
      {open === 'import' && onImported && (
        <CalendarImportDialog
          calendar={calendar}
          onClose={() => setOpen(undefined)}
          onDone={() => {
            setOpen(undefined);
            onImported();
          }}
        />
      )}
      {open === 'feeds' && (
        <FeedsDialog market={market} onClose={() => setOpen(undefined)} />
      )}
    </div>
  );
}
