import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { ScrollArea } from '@trust-portal/trust-ui';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      minWidth: 460,
      borderCollapse: 'collapse',
      '& th, & td': {
        padding: theme.spacing(1, 2, 1, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
        overflowWrap: 'anywhere',
      },
      '& tbody th': { fontWeight: 500, color: theme.palette.text.secondary },
    },
    name: { width: '24%' },
    side: { width: '38%' },
  }),
  { name: 'CultureGuidesPairTable' },
);

/** Values of two markets beside each other. */
export function PairTable(props: {
  label: string;
  /** What the first column, and those of the two markets are called. */
  heads: readonly [string, string, string];
  rows: ReadonlyArray<{
    key: string;
    name: string;
    from: ReactNode;
    to: ReactNode;
  }>;
}) {
  const { label, heads, rows } = props;
  const classes = useStyles();
  return (
    <ScrollArea label={label}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th
                key={head}
                scope="col"
                className={index === 0 ? classes.name : classes.side}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, from, to }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{from}</td>
              <td>{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
