import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import {
  cultureGuidesSignalChannel,
  fieldReportStates,
  sectionIdOf,
  sectionKinds,
} from '@trust-portal/plugin-culture-guides-common';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  useAddress,
  useBilingual,
  useLiveReload,
  usePages,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { FieldReportList } from '../FieldReportList';
import { LoadMore } from '../LoadMore';
import { SelectFilters } from '../SelectFilters';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 } }),
  { name: 'CultureGuidesFieldReportsPage' },
);

/** What readers have reported, those due first before those that are closed. */
export function FieldReportsPage() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const address = useAddress();
  const bilingual = useBilingual();
  const { markets } = usePortalVocabulary();
  const market = markets.find(({ id }) => id === address.get('market'))?.id;
  // A kind belongs to a section only together with a market.
  const kind = market
    ? sectionKinds.find(value => value === address.get('section'))
    : undefined;
  const state = fieldReportStates.find(value => value === address.get('state'));
  const own = address.get('own') === 'true';
  const reports = usePages(
    cultureGuidesApiRef,
    (api, cursor) =>
      api.listFieldReports({
        query: {
          market: market ? [market] : [],
          section: market && kind ? [sectionIdOf(market, kind)] : [],
          state: state ? [state] : [],
          own: own ? 'true' : undefined,
          cursor,
        },
      }),
    [market, kind, state, own],
  );
  useLiveReload(reports.retry, { channel: cultureGuidesSignalChannel });
  const list = (() => {
    if (reports.error && !reports.items) {
      return <PageError error={reports.error} onRetry={reports.retry} />;
    }
    if (!reports.items) return <PageSkeleton />;
    if (reports.items.length > 0) {
      return (
        <FieldReportList
          reports={reports.items}
          label={t('fieldReports.title')}
          withSection
        />
      );
    }
    return market || state || own ? (
      <PageMessage
        title={t('fieldReports.nothingFound')}
        text={t('fieldReports.nothingFoundHint')}
      />
    ) : (
      <PageMessage
        title={t('fieldReports.empty')}
        text={t('fieldReports.emptyHint')}
      />
    );
  })();
  return (
    <CultureGuidesPage
      title={t('fieldReports.title')}
      subtitle={t('fieldReports.subtitle')}
    >
      <div className={classes.root}>
        <SelectFilters
          others={['own']}
          filters={[
            {
              name: 'market',
              label: t('fieldReports.filter.market'),
              options: markets.map(({ id, name }) => ({
                value: id,
                label: bilingual(name),
              })),
            },
            ...(market
              ? [
                  {
                    name: 'section',
                    label: t('fieldReports.filter.section'),
                    options: sectionKinds.map(value => ({
                      value,
                      label: t(`shell.sectionKind.${value}`),
                    })),
                  },
                ]
              : []),
            {
              name: 'state',
              label: t('fieldReports.filter.state'),
              options: fieldReportStates.map(value => ({
                value,
                label: t(`fieldReports.state.${value}`),
              })),
            },
          ]}
        >
          <FormControlLabel
            control={
              <Checkbox
                color="primary"
                checked={own}
                onChange={event =>
                  address.set({
                    own: event.target.checked ? 'true' : undefined,
                  })
                }
              />
            }
            label={t('fieldReports.filter.own')}
          />
        </SelectFilters>
        {list}
        <LoadMore pages={reports} />
      </div>
    </CultureGuidesPage>
  );
}
