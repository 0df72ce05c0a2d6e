import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { TopTen } from '@trust-portal/plugin-pain-points-common';
import {
  LocalizedTextView,
  OwnerName,
  ScrollArea,
  useFormats,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { PriorityChip, StateChip } from '../Chip';
import { KindName } from '../KindName';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      backgroundColor: theme.palette.background.paper,
      fontVariantNumeric: 'tabular-nums',
      '& th, & td': {
        padding: theme.spacing(1, 1.25),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
      '& tr': { breakInside: 'avoid' },
      '@media print': {
        '&, & *': {
          color: '#000 !important',
          backgroundColor: '#fff !important',
        },
        '& th, & td': { borderBottom: '1px solid #000' },
      },
    },
    rank: { fontSize: 18, fontWeight: 650 },
    title: { fontWeight: 600 },
    under: { color: theme.palette.text.secondary, fontSize: 12 },
    number: { '&&': { textAlign: 'end' } },
  }),
  { name: 'PainPointsTopTenTable' },
);

/** The ten rows, readable on the screen and on paper. */
export function TopTenTable(props: { top: TopTen }) {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const paths = usePaths();
  const title = t('reports.topTen.pain');
  return (
    <ScrollArea label={title}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('reports.topTen.rank')}</th>
            <th scope="col">{title}</th>
            <th scope="col">{t('reports.topTen.priority')}</th>
            <th scope="col">{t('reports.topTen.state')}</th>
            <th scope="col">{t('reports.topTen.owner')}</th>
            <th scope="col" className={classes.number}>
              {t('reports.topTen.voices')}
            </th>
            <th scope="col" className={classes.number}>
              {t('reports.topTen.before')}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.top.rows.map(
            ({ pain, voicesThisWeek, voicesWeekBefore }, index) => (
              <tr key={pain.id}>
                <td className={classes.rank}>{index + 1}</td>
                <th scope="row">
                  <Link to={paths.pain(pain.id)} className={classes.title}>
                    <LocalizedTextView text={pain.title} />
                  </Link>
                  <div className={classes.under}>
                    {pain.id} · <KindName kindId={pain.kindId} plain />
                  </div>
                </th>
                <td>
                  <PriorityChip priority={pain.priority} />
                </td>
                <td>
                  <StateChip state={pain.state} />
                </td>
                <td>
                  <OwnerName owner={pain.owner} />
                </td>
                <td className={classes.number}>
                  {formats.number(voicesThisWeek)}
                </td>
                <td className={classes.number}>
                  {formats.number(voicesWeekBefore)}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </ScrollArea>
  );
}
