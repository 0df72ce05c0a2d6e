import { useId } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import PrintIcon from '@material-ui/icons/Print';
import { DateTime } from 'luxon';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  SelectField,
  useAddress,
  useBilingual,
  useFormats,
  useLoaded,
  usePortalVocabulary,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { PainPointsPage } from '../PainPointsPage';
import { TopTenTable } from './TopTenTable';

const useStyles = makeStyles(
  theme => ({
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      marginBottom: theme.spacing(2),
      '@media print': { display: 'none' },
    },
    market: { flex: '0 1 200px' },
    note: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'PainPointsTopTenPage' },
);

/** The open pains of a market that matter most this week, to be printed and pinned up. */
export function TopTenPage() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const address = useAddress();
  const bilingual = useBilingual();
  const nameOf = useVocabularyName();
  const { markets } = usePortalVocabulary();
  const weekId = useId();
  const market =
    markets.find(({ id }) => id === address.get('market'))?.id ??
    markets[0]?.id ??
    '';
  const asked = address.get('week');
  const week = asked && DateTime.fromISO(asked).isValid ? asked : undefined;
  const top = useLoaded(
    painPointsApiRef,
    api => api.getTopTen({ query: { market, week } }),
    [market, week],
  );
  const from = top.value?.weekFrom;
  function turn(weeks: number) {
    if (!from) return;
    const day = DateTime.fromISO(from).plus({ weeks }).toISODate();
    address.set({ week: day ?? undefined });
  }
  const body = (() => {
    if (top.error) return <PageError error={top.error} onRetry={top.retry} />;
    if (!top.value) return <PageSkeleton rows={6} />;
    if (top.value.rows.length === 0) {
      return (
        <PageMessage
          title={t('reports.topTen.empty')}
          text={t('reports.topTen.emptyHint')}
        />
      );
    }
    return (
      <>
        <TopTenTable top={top.value} />
        <p className={classes.note}>{t('reports.topTen.order')}</p>
      </>
    );
  })();
  return (
    <PainPointsPage
      title={t('reports.topTen.title', { market: nameOf('markets', market) })}
      subtitle={
        top.value &&
        t('reports.topTen.subtitle', {
          from: formats.date(top.value.weekFrom),
          to: formats.date(top.value.weekTo),
        })
      }
    >
      <div className={classes.tools}>
        <div className={classes.market}>
          <SelectField
            label={t('reports.topTen.market')}
            options={markets.map(({ id, name }) => ({
              value: id,
              label: bilingual(name),
            }))}
            value={market}
            onChange={value => address.set({ market: value })}
          />
        </div>
        <TextField
          id={weekId}
          type="date"
          variant="outlined"
          size="small"
          label={t('reports.topTen.week')}
          value={week ?? from ?? ''}
          InputLabelProps={{ shrink: true }}
          onChange={event =>
            address.set({ week: event.target.value || undefined })
          }
        />
        <Button disabled={!from} onClick={() => turn(-1)}>
          {t('reports.topTen.previous')}
        </Button>
        <Button disabled={!from} onClick={() => turn(1)}>
          {t('reports.topTen.next')}
        </Button>
        <Button
          variant="outlined"
          startIcon={<PrintIcon />}
          onClick={() => window.print()}
        >
          {t('reports.print')}
        </Button>
      </div>
      {body}
    </PainPointsPage>
  );
}
