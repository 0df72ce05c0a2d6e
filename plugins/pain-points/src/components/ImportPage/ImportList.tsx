import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import {
  PageError,
  PageSkeleton,
  ScrollArea,
  Section,
  type Tone,
  ToneChip,
  useFormats,
  usePages,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { anyState } from '../../hooks/useEvidenceFilter';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { RejectsButton } from './RejectsButton';

const tones: Record<'running' | 'finished' | 'cancelled', Tone> = {
  running: 'warning',
  finished: 'positive',
  cancelled: 'neutral',
};

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      fontSize: 13,
      fontVariantNumeric: 'tabular-nums',
      '& th, & td': {
        padding: theme.spacing(0.75, 1.5, 0.75, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
    },
    note: { color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsImportList' },
);

const columns = [
  'file',
  'source',
  'state',
  'rows',
  'started',
  'by',
  'rejects',
] as const;

/** Earlier imports, newest first; those that were interrupted say how to go on. */
export function ImportList(props: { revision: number }) {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const paths = usePaths();
  const imports = usePages(
    painPointsApiRef,
    (api, cursor) => api.listImports({ query: { limit: '10', cursor } }),
    [props.revision],
  );
  const body = (() => {
    if (imports.error && !imports.items) {
      return <PageError error={imports.error} onRetry={imports.retry} />;
    }
    if (!imports.items) return <PageSkeleton rows={3} />;
    if (imports.items.length === 0) {
      return <span className={classes.note}>{t('importing.list.none')}</span>;
    }
    return (
      <ScrollArea label={t('importing.list.title')}>
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col">
                  {t(`importing.list.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {imports.items.map(item => (
              <tr key={item.id}>
                <th scope="row">
                  <Link to={paths.inbox({ import: item.id, state: anyState })}>
                    {item.fileName}
                  </Link>
                </th>
                <td>{item.source}</td>
                <td>
                  <ToneChip tone={tones[item.state]}>
                    {t(`importing.list.stateName.${item.state}`)}
                  </ToneChip>
                  {item.state === 'running' && (
                    <div className={classes.note}>
                      {t('importing.list.interrupted', {
                        row: formats.number(item.position),
                      })}
                    </div>
                  )}
                </td>
                <td>
                  {(['added', 'alreadyThere', 'rejected'] as const).map(
                    name => (
                      <div key={name}>
                        {t(`importing.run.${name}`)}{' '}
                        {formats.number(item[name])}
                      </div>
                    ),
                  )}
                </td>
                <td>{formats.dateTime(item.startedAt)}</td>
                <td>
                  {item.startedBy.startsWith('user:') ? (
                    <EntityDisplayName entityRef={item.startedBy} hideIcon />
                  ) : (
                    t('evidence.system')
                  )}
                </td>
                <td>
                  {item.rejected > 0 && (
                    <RejectsButton
                      progress={item}
                      label={formats.number(item.rejected)}
                      ariaLabel={`${formats.number(item.rejected)} ${t(
                        'importing.list.rejectsOf',
                        { file: item.fileName },
                      )}`}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    );
  })();
  return (
    <Section title={t('importing.list.title')}>
      {body}
      {imports.more && (
        <Button size="small" disabled={imports.loading} onClick={imports.more}>
          {t('importing.list.more')}
        </Button>
      )}
    </Section>
  );
}
