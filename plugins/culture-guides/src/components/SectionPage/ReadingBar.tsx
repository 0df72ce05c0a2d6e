import { useState, type RefObject } from 'react';
import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import EditIcon from '@material-ui/icons/Edit';
import FlagIcon from '@material-ui/icons/OutlinedFlag';
import type { SectionDetail } from '@trust-portal/plugin-culture-guides-common';
import { SelectField, useAddress, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { useLanguageName } from '../LanguageName';
import { ReportDialog } from './ReportDialog';
import { useSelectedWords } from './useSelectedWords';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      '@media print': { display: 'none' },
    },
    language: { width: 220, maxWidth: '100%' },
    day: { width: 170 },
    space: { flexGrow: 1 },
    onDay: { width: '100%', fontSize: 13, color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesReadingBar' },
);

/** Chooses language and day, and leads to editing and to reporting a problem. */
export function ReadingBar(props: {
  section: SectionDetail;
  asked: string;
  article: RefObject<HTMLElement>;
}) {
  const { section, asked, article } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const address = useAddress();
  const formats = useFormats();
  const nameOf = useLanguageName();
  const [quote, setQuote] = useState<string>();
  const selectedWords = useSelectedWords(article);
  const day = address.get('on');
  const languages = [
    ...new Set([asked, ...section.texts.map(({ language }) => language)]),
  ];
  const shown = section.text?.language ?? section.sourceLanguage;
  const ownDraft = section.texts.find(
    ({ language }) => language === shown,
  )?.ownDraft;
  return (
    <div className={classes.root}>
      <div className={classes.language}>
        <SelectField
          label={t('section.read.language')}
          value={asked}
          options={languages.map(language => ({
            value: language,
            label: nameOf(language),
          }))}
          onChange={language => address.set({ language })}
        />
      </div>
      <TextField
        id="section-in-force-on"
        className={classes.day}
        type="date"
        variant="outlined"
        size="small"
        label={t('section.read.day')}
        value={day ?? ''}
        InputLabelProps={{ shrink: true }}
        onChange={event => address.set({ on: event.target.value })}
      />
      <div className={classes.space} />
      {section.abilities.report && (
        <Button
          variant="outlined"
          startIcon={<FlagIcon />}
          onClick={() => setQuote(selectedWords())}
        >
          {t('section.report.open')}
        </Button>
      )}
      {section.abilities.edit && !section.archived && (
        <LinkButton
          to={paths.edit(section.id, shown)}
          variant="contained"
          color="primary"
          startIcon={<EditIcon />}
        >
          {ownDraft ? t('section.read.goOn') : t('section.read.edit')}
        </LinkButton>
      )}
      {day && (
        <div className={classes.onDay}>
          {t('section.read.onDay', { date: formats.date(day) })}{' '}
          <Button
            size="small"
            color="primary"
            onClick={() => address.set({ on: undefined })}
          >
            {t('section.read.today')}
          </Button>
        </div>
      )}
      {quote !== undefined && (
        <ReportDialog
          section={section}
          quote={quote}
          onClose={() => setQuote(undefined)}
        />
      )}
    </div>
  );
}
