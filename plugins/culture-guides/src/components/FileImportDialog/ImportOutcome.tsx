import { makeStyles } from '@material-ui/core/styles';
import type { ImportResult } from '@trust-portal/plugin-culture-guides-common';
import {
  ScrollArea,
  TechnicalDetails,
  useFieldProblemWords,
  useFormats,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** How many refused lines are listed; a file may have thousands. */
const listedRejects = 100;

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5) },
    counts: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 3),
      margin: 0,
    },
    name: { color: theme.palette.text.secondary, fontSize: 13 },
    count: {
      margin: 0,
      fontSize: 20,
      fontWeight: 650,
      fontVariantNumeric: 'tabular-nums',
    },
    heading: { margin: 0, fontSize: 15 },
    hint: { margin: 0, color: theme.palette.text.secondary },
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      fontSize: 13,
      '& th, & td': {
        padding: theme.spacing(0.5, 1.5, 0.5, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
    },
  }),
  { name: 'CultureGuidesImportOutcome' },
);

/** What an import does or did: how many came and changed, and which lines were refused for what. */
export function ImportOutcome(props: { result: ImportResult }) {
  const { result } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const wordsOf = useFieldProblemWords();
  const { rejects } = result;
  const counts = [
    ['added', result.added],
    ['changed', result.changed],
    ['unchanged', result.unchanged],
    ['rejected', rejects.length],
  ] as const;
  return (
    <div className={classes.root} role="status">
      <h3 className={classes.heading}>{t('transfer.import.outcome')}</h3>
      <dl className={classes.counts}>
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt className={classes.name}>{t(`transfer.import.${name}`)}</dt>
            <dd className={classes.count}>{formats.number(count)}</dd>
          </div>
        ))}
      </dl>
      {result.added + result.changed === 0 && (
        <p className={classes.hint}>{t('transfer.import.nothing')}</p>
      )}
      {rejects.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('transfer.import.rejects')}</h3>
          <p className={classes.hint}>{t('transfer.import.rejectsHint')}</p>
          <ScrollArea label={t('transfer.import.rejects')}>
            <table className={classes.table}>
              <thead>
                <tr>
                  {(['line', 'field', 'problem'] as const).map(column => (
                    <th key={column} scope="col">
                      {t(`transfer.import.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rejects.slice(0, listedRejects).map((reject, index) => {
                  const words = wordsOf(reject);
                  return (
                    // Several fields of a line may be refused for the same reason.
                    // eslint-disable-next-line react/no-array-index-key
                    <tr key={index}>
                      <th scope="row">{formats.number(reject.line)}</th>
                      <td>{words.field}</td>
                      <td>
                        {words.sentence}
                        <TechnicalDetails>
                          {`${reject.code}: ${reject.message}`}
                        </TechnicalDetails>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </ScrollArea>
          {rejects.length > listedRejects && (
            <p className={classes.hint}>
              {t('transfer.import.moreRejects', {
                rest: formats.number(rejects.length - listedRejects),
              })}
            </p>
          )}
        </>
      )}
    </div>
  );
}
