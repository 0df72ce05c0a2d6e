import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useBilingual } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { KindName } from '../KindName';
import type { Graph } from './graphLayout';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5) },
    lists: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
      gap: theme.spacing(1.5, 3),
    },
    title: { margin: 0, fontSize: 15 },
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: { padding: theme.spacing(0.5, 0) },
    why: { color: theme.palette.text.secondary },
    note: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsChosenKind' },
);

/** What the chosen kind makes worse, why, and what makes it worse. */
export function ChosenKind(props: { graph: Graph; chosen?: string }) {
  const { graph, chosen } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const paths = usePaths();
  const node = graph.nodes.find(({ kind }) => kind.id === chosen);
  if (!node) {
    return <p className={classes.note}>{t('reports.graph.choose')}</p>;
  }
  const name = bilingual(node.kind.name);
  const out = graph.edges.filter(({ from }) => from === node);
  const into = graph.edges.filter(({ to }) => to === node);
  return (
    <div className={classes.root} aria-live="polite">
      <div className={classes.lists}>
        <div>
          {' '}
          <h3 className={classes.title}>
            {out.length > 0
              ? t('reports.graph.chosen', { kind: name })
              : t('reports.graph.nothing', { kind: name })}
          </h3>
          <ul className={classes.list}>
            {out.map(edge => (
              <li key={edge.to.kind.id} className={classes.item}>
                <KindName kindId={edge.to.kind.id} />
                <div className={classes.why}>{bilingual(edge.why)}</div>
              </li>
            ))}
          </ul>
        </div>
        <div>
          {' '}
          <h3 className={classes.title}>{t('reports.graph.fedBy')}</h3>
          {into.length === 0 && (
            <p className={classes.note}>{t('reports.graph.nobody')}</p>
          )}
          <ul className={classes.list}>
            {into.map(edge => (
              <li key={edge.from.kind.id} className={classes.item}>
                <KindName kindId={edge.from.kind.id} />
                <div className={classes.why}>{bilingual(edge.why)}</div>
              </li>
            ))}
          </ul>
        </div>
      </div>{' '}
      <p className={classes.note}>
        {t('reports.graph.voices', { count: node.voices })}
      </p>
      <Link to={paths.kind(node.kind.id)}>{t('reports.graph.open')}</Link>
    </div>
  );
}
