import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { cultureGuidesSignalChannel } from '@trust-portal/plugin-culture-guides-common';
import {
  CheckboxGroup,
  PageError,
  PageMessage,
  PageSkeleton,
  Section,
  useAddress,
  useBilingual,
  useLiveReload,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { DayLegend } from '../DayMark';
import { YearStepper, readYear } from '../YearStepper';
import { DayTable } from './DayTable';
import { useCalendars } from './useCalendars';
import { YearStrips } from './YearStrips';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: theme.spacing(1.5, 4),
    },
    hint: {
      margin: theme.spacing(1, 0, 0),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
    option: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      minHeight: 28,
      cursor: 'pointer',
    },
  }),
  { name: 'CultureGuidesCalendarsPage' },
);

/** The calendars of several markets beside each other; the address holds markets and year. */
export function CalendarsPage() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const bilingual = useBilingual();
  const address = useAddress();
  const paths = usePaths();
  const { markets } = usePortalVocabulary();
  const year = readYear(address.get('year'));
  const none = address.get('market') === 'none';
  const asked = address.all('market');
  const chosen = markets
    .map(({ id }) => id)
    .filter(id => !none && (asked.length === 0 || asked.includes(id)));
  const answers = useCalendars(chosen, year);
  useLiveReload(answers.retry, { channel: cultureGuidesSignalChannel });
  const calendars = (answers.value ?? []).flatMap(
    ({ calendar }) => calendar ?? [],
  );
  const failure = answers.value?.find(({ error }) => error)?.error;
  const onlyShared = address.get('shared') === 'true';

  const body = (() => {
    if (chosen.length === 0) {
      return (
        <PageMessage
          title={t('calendars.compare.chooseMarkets')}
          text={t('calendars.compare.chooseMarketsHint')}
        />
      );
    }
    if (!answers.value) return <PageSkeleton rows={6} />;
    if (calendars.length === 0 && failure) {
      return <PageError error={failure} onRetry={answers.retry} />;
    }
    return (
      <>
        <Section
          title={t('calendars.compare.strip', { year: String(year) })}
          actions={<DayLegend />}
        >
          <YearStrips answers={answers.value} year={year} />
          <p className={classes.hint}>{t('calendars.compare.sharedHint')}</p>
        </Section>
        <Section
          title={t('calendars.compare.table')}
          actions={
            <label className={classes.option}>
              <input
                type="checkbox"
                checked={onlyShared}
                onChange={event =>
                  address.set({
                    shared: event.target.checked ? 'true' : undefined,
                  })
                }
              />
              {t('calendars.compare.onlyShared')}
            </label>
          }
        >
          <DayTable calendars={calendars} year={year} onlyShared={onlyShared} />
        </Section>
      </>
    );
  })();

  return (
    <CultureGuidesPage
      title={t('calendars.title')}
      subtitle={t('calendars.subtitle')}
      actions={
        <LinkButton to={paths.workingDays()} variant="outlined" color="primary">
          {t('calendars.compare.workingDays')}
        </LinkButton>
      }
    >
      <div className={classes.root}>
        <div className={classes.tools}>
          <YearStepper
            year={year}
            onChange={next => address.set({ year: String(next) })}
          />
          <CheckboxGroup
            label={t('calendars.markets')}
            options={markets.map(({ id, name }) => ({
              value: id,
              label: bilingual(name),
            }))}
            selected={chosen}
            onChange={selected => {
              const all = selected.length === markets.length;
              const some = selected.length > 0 ? selected : 'none';
              address.set({ market: all ? undefined : some });
            }}
          />
        </div>
        {body}
      </div>
    </CultureGuidesPage>
  );
}
