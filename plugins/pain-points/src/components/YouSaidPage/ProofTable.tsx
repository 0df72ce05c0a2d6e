import { makeStyles } from '@material-ui/core/styles';
import {
  readingOrigins,
  type ClosedChain,
} from '@trust-portal/plugin-pain-points-common';
import {
  LocalizedTextView,
  ScrollArea,
  useFormats,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const useStyles = makeStyles(
  theme => ({
    table: {
      borderCollapse: 'collapse',
      fontSize: 13,
      fontVariantNumeric: 'tabular-nums',
      '& th, & td': {
        padding: theme.spacing(0.5, 2, 0.5, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
    },
  }),
  { name: 'PainPointsProofTable' },
);

/** What was measured before and after, when, and where the figures come from. */
export function ProofTable(props: {
  measures: ClosedChain['weDid'][number]['measures'];
}) {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const label = t('reports.youSaid.proof');
  return (
    <ScrollArea label={label}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {(
              [
                'metric',
                'baseline',
                'value',
                'target',
                'readOn',
                'origin',
              ] as const
            ).map(column => (
              <th key={column} scope="col">
                {t(`reports.youSaid.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.measures.map(measure => {
            const origin = readingOrigins.find(name => name === measure.origin);
            return (
              <tr key={`${measure.metric.en} ${measure.metric.zh}`}>
                <th scope="row">
                  <LocalizedTextView text={measure.metric} /> (
                  <LocalizedTextView text={measure.unit} />)
                </th>
                <td>{formats.number(measure.baseline)}</td>
                <td>
                  <strong>{formats.number(measure.value)}</strong>
                </td>
                <td>{formats.number(measure.target)}</td>
                <td>{formats.date(measure.readOn)}</td>
                <td>
                  {origin
                    ? t(`reports.youSaid.origins.${origin}`)
                    : measure.origin}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollArea>
  );
}
