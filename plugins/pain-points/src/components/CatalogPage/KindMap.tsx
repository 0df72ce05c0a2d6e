import { makeStyles } from '@material-ui/core/styles';
import type {
  Kind,
  KindSummary,
  TrustChallenge,
} from '@trust-portal/plugin-pain-points-common';
import { useBilingual } from '@trust-portal/trust-ui';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { HeatLegend } from './HeatLegend';
import { KindCard } from './KindCard';

/** In pixels. */
const widestCard = 420;
const cardGap = 12;

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    stage: {
      display: 'grid',
      gridTemplateColumns: '128px minmax(0, 1fr)',
      gap: theme.spacing(2),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: theme.spacing(1),
      },
    },
    // Drawn as a step of a way: each stage leads to the next one.
    stageName: {
      position: 'relative',
      alignSelf: 'stretch',
      margin: 0,
      padding: theme.spacing(1, 0, 1, 2.5),
      fontSize: 14,
      fontWeight: 650,
      '&::before': {
        content: '""',
        position: 'absolute',
        insetInlineStart: 0,
        top: 14,
        width: 10,
        height: 10,
        borderRadius: '50%',
        backgroundColor: theme.palette.primary.main,
      },
      '&::after': {
        content: '""',
        position: 'absolute',
        insetInlineStart: 4,
        top: 28,
        bottom: -theme.spacing(3),
        width: 2,
        backgroundColor: theme.palette.divider,
      },
      [theme.breakpoints.down('sm')]: {
        padding: theme.spacing(0, 0, 0, 2.5),
        '&::before': { top: 6 },
        '&::after': { display: 'none' },
      },
    },
    last: { '&::after': { display: 'none' } },
    cards: {
      display: 'grid',
      // A stage with few kinds fills its row as well as one with many.
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
      gap: cardGap,
    },
  }),
  { name: 'PainPointsKindMap' },
);

/** The width in pixels at which the cards of a stage stop growing: a line of text stays short enough to read. */
function widestRow(cards: number): number {
  return cards * widestCard + (cards - 1) * cardGap;
}

/** The kinds along the customer's journey, one row a stage. */
export function KindMap(props: {
  kinds: readonly Kind[];
  summaries: ReadonlyMap<string, KindSummary>;
  challenge?: TrustChallenge;
}) {
  const { kinds, summaries, challenge } = props;
  const classes = useStyles();
  const bilingual = useBilingual();
  const { taxonomy } = useTaxonomy();
  const hottest = Math.max(
    0,
    ...[...summaries.values()].map(summary => summary.evidenceLast30Days),
  );
  const stages = taxonomy.stages
    .map(stage => ({
      stage,
      kinds: kinds
        .filter(kind => kind.stage === stage.id)
        .sort((one, other) => one.number - other.number),
    }))
    .filter(row => row.kinds.length > 0);
  return (
    <div className={classes.root}>
      <HeatLegend hottest={hottest} />
      {stages.map((row, index) => (
        <section
          key={row.stage.id}
          className={classes.stage}
          aria-labelledby={`stage-${row.stage.id}`}
        >
          <h2
            id={`stage-${row.stage.id}`}
            className={`${classes.stageName} ${
              index === stages.length - 1 ? classes.last : ''
            }`}
          >
            {bilingual(row.stage.name)}
          </h2>
          <div
            className={classes.cards}
            style={{ maxWidth: widestRow(row.kinds.length) }}
          >
            {row.kinds.map(kind => (
              <KindCard
                key={kind.id}
                kind={kind}
                summary={summaries.get(kind.id)}
                hottest={hottest}
                feeds={
                  challenge && kind.challenges.includes(challenge.id)
                    ? challenge
                    : undefined
                }
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
