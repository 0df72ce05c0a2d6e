import { makeStyles } from '@material-ui/core/styles';
import { ScrollArea, Section } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import type { ImportFile } from '../../importing/openImportFile';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      fontSize: 13,
      '& th, & td': {
        maxWidth: 360,
        padding: theme.spacing(0.5, 1.5, 0.5, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
      },
    },
    count: { color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsFilePreview' },
);

/** The first rows of a file, as it wrote them. */
export function FilePreview(props: { file: ImportFile }) {
  const { file } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  return (
    <Section
      title={t('importing.preview.title', { file: file.name })}
      actions={
        <span className={classes.count}>
          {t('importing.preview.rows', { count: file.rowCount })}
        </span>
      }
    >
      {/* A table that is wider than the page must be reachable for the arrow keys. */}
      <ScrollArea label={t('importing.preview.title', { file: file.name })}>
        <table className={classes.table}>
          <thead>
            <tr>
              {file.heads.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {file.preview.map((row, index) => (
              // Rows of a file have no names of their own.
              <tr key={index}>
                {file.heads.map((head, column) => (
                  <td key={head}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Section>
  );
}
