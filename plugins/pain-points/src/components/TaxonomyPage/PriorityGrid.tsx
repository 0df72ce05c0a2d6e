import { makeStyles } from '@material-ui/core/styles';
import NativeSelect from '@material-ui/core/NativeSelect';
import {
  priorities,
  type PriorityTableContent,
} from '@trust-portal/plugin-pain-points-common';
import { ScrollArea, useBilingual } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { PriorityChip } from '../Chip';

type Cell = PriorityTableContent['cells'][number];

const useStyles = makeStyles(
  theme => ({
    table: {
      borderCollapse: 'collapse',
      '& th, & td': {
        padding: theme.spacing(1, 1.5),
        border: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
      '& caption': { textAlign: 'start', padding: theme.spacing(0.5, 0) },
    },
    cell: { display: 'grid', justifyItems: 'start', gap: theme.spacing(0.5) },
    was: { color: theme.palette.text.secondary, fontSize: 12 },
  }),
  { name: 'PainPointsPriorityGrid' },
);

/** Which severity and frequency give which priority; with `onChange` each field can be set. */
export function PriorityGrid(props: {
  table: PriorityTableContent;
  /** What is in force, to show what an edit changes. */
  before?: PriorityTableContent;
  caption: string;
  onChange?: (cell: Cell) => void;
}) {
  const { table, before, caption, onChange } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const find = (content: PriorityTableContent, cell: Omit<Cell, 'priority'>) =>
    content.cells.find(
      other =>
        other.severity === cell.severity && other.frequency === cell.frequency,
    );
  return (
    <ScrollArea label={caption}>
      <table className={classes.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              {t('taxonomy.priority.severity')} /{' '}
              {t('taxonomy.priority.frequency')}
            </th>
            {table.frequencies.map(({ level, name }) => (
              <th key={level} scope="col">
                {level} {bilingual(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...table.severities].reverse().map(severity => (
            <tr key={severity.level}>
              <th scope="row">
                {severity.level} {bilingual(severity.name)}
              </th>
              {table.frequencies.map(frequency => {
                const place = {
                  severity: severity.level,
                  frequency: frequency.level,
                };
                const cell = find(table, place);
                if (!cell) return <td key={frequency.level} />;
                const was = before && find(before, place)?.priority;
                return (
                  <td key={frequency.level}>
                    <div className={classes.cell}>
                      <PriorityChip priority={cell.priority} />
                      {onChange && (
                        <NativeSelect
                          value={cell.priority}
                          inputProps={{
                            'aria-label': t('taxonomy.priority.cell', {
                              severity: String(severity.level),
                              frequency: String(frequency.level),
                            }),
                          }}
                          onChange={event => {
                            const priority = priorities.find(
                              name => name === event.target.value,
                            );
                            if (priority) onChange({ ...place, priority });
                          }}
                        >
                          {priorities.map(priority => (
                            <option key={priority} value={priority}>
                              {t(`shell.priority.${priority}`)}
                            </option>
                          ))}
                        </NativeSelect>
                      )}
                      {was && was !== cell.priority && (
                        <span className={classes.was}>
                          {t('taxonomy.priority.was', {
                            priority: t(`shell.priority.${was}`),
                          })}
                        </span>
                      )}
                    </div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
