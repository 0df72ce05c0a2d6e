import { Link } from '@backstage/core-components';
import { alpha, makeStyles } from '@material-ui/core/styles';
import type {
  Kind,
  KindSummary,
  TrustChallenge,
} from '@trust-portal/plugin-pain-points-common';
import {
  Sparkline,
  ToneChip,
  useBilingual,
  useFormats,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { Trend } from '../Trend';
import { heatColor } from './HeatLegend';
import { heatOf } from './heat';

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'relative',
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(0.75),
      minWidth: 0,
      padding: theme.spacing(1.5, 1.75),
      border: `1px solid ${theme.palette.divider}`,
      borderInlineStart: ({ heat }: { heat: number; lit: boolean }) =>
        `5px solid ${
          heat === 0 ? theme.palette.divider : heatColor(theme, heat)
        }`,
      borderRadius: theme.shape.borderRadius * 2,
      backgroundColor: ({ lit }: { heat: number; lit: boolean }) =>
        lit
          ? alpha(theme.palette.primary.main, 0.08)
          : theme.palette.background.paper,
      boxShadow: ({ lit }: { heat: number; lit: boolean }) =>
        lit ? `0 0 0 2px ${theme.palette.primary.main}` : 'none',
      '&:hover': { borderColor: theme.palette.text.secondary },
    },
    head: { display: 'flex', alignItems: 'baseline', gap: theme.spacing(1) },
    number: {
      color: theme.palette.text.secondary,
      fontSize: 12,
      fontVariantNumeric: 'tabular-nums',
    },
    name: {
      margin: 0,
      fontSize: 15,
      fontWeight: 650,
      lineHeight: 1.35,
      '& a': { color: theme.palette.text.primary },
      // The whole card answers to the mouse, while the link keeps its name.
      '& a::after': {
        content: '""',
        position: 'absolute',
        inset: 0,
        borderRadius: 'inherit',
      },
    },
    summary: {
      display: '-webkit-box',
      margin: 0,
      overflow: 'hidden',
      color: theme.palette.text.secondary,
      fontSize: 13,
      lineHeight: 1.45,
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 2,
    },
    figures: {
      display: 'flex',
      alignItems: 'flex-end',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      marginTop: 'auto',
      paddingTop: theme.spacing(0.5),
      fontSize: 13,
    },
    counts: { display: 'grid', gap: 2, minWidth: 0 },
    voices: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) },
    strong: { fontWeight: 650, fontVariantNumeric: 'tabular-nums' },
    chips: { display: 'flex', flexWrap: 'wrap', gap: 4 },
  }),
  { name: 'PainPointsKindCard' },
);

/** One kind on the map: what it is, how much is open, how loud it is and where that is going. */
export function KindCard(props: {
  kind: Kind;
  summary?: KindSummary;
  /** The most voices that any kind has. */
  hottest: number;
  /** The challenge that the reader looks at, when this kind feeds it. */
  feeds?: TrustChallenge;
}) {
  const { kind, summary, hottest, feeds } = props;
  const voices = summary?.evidenceLast30Days ?? 0;
  const classes = useStyles({
    heat: heatOf(voices, hottest),
    lit: feeds !== undefined,
  });
  const bilingual = useBilingual();
  const formats = useFormats();
  const paths = usePaths();
  const t = usePainPointsTranslation();
  return (
    <article className={classes.root}>
      <div className={classes.head}>
        <span className={classes.number}>{kind.number}</span>
        <h3 className={classes.name}>
          <Link to={paths.kind(kind.id)}>{bilingual(kind.name)}</Link>
        </h3>
      </div>
      <p className={classes.summary}>{bilingual(kind.summary)}</p>
      {(feeds ||
        (summary && summary.highPriorityPains + summary.silentPains > 0)) && (
        <div className={classes.chips}>
          {feeds && (
            <ToneChip tone="information">
              {t('catalog.lens.feeds', { challenge: bilingual(feeds.name) })}
            </ToneChip>
          )}
          {summary && summary.highPriorityPains > 0 && (
            <ToneChip tone="negative">
              {t('catalog.high', { count: summary.highPriorityPains })}
            </ToneChip>
          )}
          {summary && summary.silentPains > 0 && (
            <ToneChip tone="warning" title={t('shell.silentHint')}>
              {t('catalog.silent', { count: summary.silentPains })}
            </ToneChip>
          )}
        </div>
      )}
      {summary && (
        <div className={classes.figures}>
          <div className={classes.counts}>
            <span>{t('shell.openPains', { count: summary.openPains })}</span>
            <span className={classes.voices}>
              <span className={classes.strong}>
                {t('shell.voices', { count: voices })}
              </span>
              <Trend
                current={voices}
                previous={summary.evidencePrevious30Days}
              />
            </span>
          </div>
          <Sparkline
            values={summary.monthly.map(entry => entry.count)}
            label={t('catalog.monthly', {
              counts: summary.monthly
                .map(entry => formats.number(entry.count))
                .join(', '),
            })}
          />
        </div>
      )}
    </article>
  );
}
