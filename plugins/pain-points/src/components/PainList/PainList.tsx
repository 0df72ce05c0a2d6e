import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { Pain } from '@trust-portal/plugin-pain-points-common';
import {
  LocalizedTextView,
  MarketNames,
  ToneChip,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { PriorityChip, StateChip } from '../Chip';
import { KindName } from '../KindName';

const useStyles = makeStyles(
  theme => ({
    root: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      display: 'grid',
      gap: theme.spacing(0.5),
      padding: theme.spacing(1.25, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      '&:first-child': { borderTop: 0, paddingTop: 0 },
    },
    title: { fontWeight: 600 },
    id: {
      color: theme.palette.text.secondary,
      fontSize: 12,
      fontVariantNumeric: 'tabular-nums',
    },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
  }),
  { name: 'PainPointsPainList' },
);

/** Pains in few words, for places with little room. */
export function PainList(props: {
  pains: readonly Pain[];
  /** Where all are of one kind anyway. */
  hideKind?: boolean;
}) {
  const { pains, hideKind } = props;
  const classes = useStyles();
  const paths = usePaths();
  const t = usePainPointsTranslation();
  return (
    <ul className={classes.root}>
      {pains.map(pain => (
        <li key={pain.id} className={classes.item}>
          <div>
            <span className={classes.id}>{pain.id}</span>{' '}
            <Link to={paths.pain(pain.id)} className={classes.title}>
              <LocalizedTextView text={pain.title} />
            </Link>
          </div>
          <div className={classes.facts}>
            <StateChip state={pain.state} />
            <PriorityChip priority={pain.priority} />
            {pain.silent && (
              <ToneChip tone="warning" title={t('shell.silentHint')}>
                {t('shell.silent')}
              </ToneChip>
            )}
            {!hideKind && <KindName kindId={pain.kindId} />}
            <MarketNames markets={pain.markets} />
            <span>{t('shell.voices', { count: pain.evidenceCount })}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}
