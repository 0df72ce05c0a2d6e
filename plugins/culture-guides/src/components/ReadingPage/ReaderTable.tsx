import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { ReadingRequest } from '@trust-portal/plugin-culture-guides-common';
import { useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    root: { width: '100%' },
    summary: { cursor: 'pointer', fontWeight: 600 },
    scroll: { overflowX: 'auto' },
    table: {
      borderCollapse: 'collapse',
      '& th, & td': {
        padding: theme.spacing(0.5, 2, 0.5, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        fontWeight: 400,
      },
      '& thead th': { fontWeight: 600 },
    },
    quiet: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesReaderTable' },
);

/** How far each person is, by name: this is no ranking. */
export function ReaderTable(props: {
  readers: NonNullable<ReadingRequest['readers']>;
}) {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const readers = [...props.readers].sort((one, other) =>
    one.person.localeCompare(other.person),
  );
  return (
    <details className={classes.root}>
      <summary className={classes.summary}>
        {t('reading.readers.title')}
      </summary>
      <p className={classes.quiet}>
        {readers.length === 0
          ? t('reading.readers.none')
          : t('reading.readers.hint')}
      </p>
      {readers.length > 0 && (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('reading.readers.person')}</th>
                <th scope="col">{t('reading.readers.read')}</th>
                <th scope="col">{t('reading.readers.last')}</th>
              </tr>
            </thead>
            <tbody>
              {readers.map(reader => (
                <tr key={reader.person}>
                  <th scope="row">
                    <EntityRefLink entityRef={reader.person} hideIcon />
                  </th>
                  <td>
                    {t('reading.progress', {
                      read: formats.number(reader.read),
                      total: formats.number(reader.sections),
                    })}
                  </td>
                  <td>
                    {reader.lastReadAt
                      ? formats.date(reader.lastReadAt)
                      : t('reading.readers.never')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
