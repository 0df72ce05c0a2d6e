import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { BilingualText } from '@trust-portal/record-contracts';
import { ScrollArea } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        padding: theme.spacing(0.75, 1.5, 0.75, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
      },
    },
  }),
  { name: 'PainPointsEntryList' },
);

/** Kinds or challenges with their names in both languages. */
export function EntryList(props: {
  label: string;
  entries: ReadonlyArray<{
    id: string;
    number?: number;
    name: BilingualText;
    stage?: string;
  }>;
  /** The name of an entry for the reader. */
  nameOf: (name: BilingualText) => string;
  /** Absent for those who may only read. */
  onEdit?: (id: string) => void;
}) {
  const { label, entries, nameOf, onEdit } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  return (
    <ScrollArea label={label}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('taxonomy.english')}</th>
            <th scope="col">{t('taxonomy.chinese')}</th>
            {entries.some(({ stage }) => stage) && (
              <th scope="col">{t('taxonomy.stage')}</th>
            )}
            {onEdit && <th scope="col">{t('shell.edit')}</th>}
          </tr>
        </thead>
        <tbody>
          {entries.map(entry => (
            <tr key={entry.id}>
              <th scope="row" lang="en">
                {entry.number} {entry.name.en}
              </th>
              <td lang="zh-Hans">{entry.name.zh}</td>
              {entry.stage && <td>{entry.stage}</td>}
              {onEdit && (
                <td>
                  <Button
                    size="small"
                    variant="outlined"
                    aria-label={t('taxonomy.editOf', {
                      name: nameOf(entry.name),
                    })}
                    onClick={() => onEdit(entry.id)}
                  >
                    {t('shell.edit')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
