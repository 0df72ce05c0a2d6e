import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { LaunchSummary } from '@trust-portal/plugin-culture-guides-common';
import {
  ScrollArea,
  ToneChip,
  useFormats,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { useCountdown } from '../../hooks/useCountdown';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { LaunchStateChip, ProgressBar } from '../LaunchState';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      minWidth: 720,
      borderCollapse: 'collapse',
      backgroundColor: theme.palette.background.paper,
      '& th, & td': {
        padding: theme.spacing(1.25, 1.5),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
    },
    name: { fontSize: 15, fontWeight: 600 },
    quiet: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesLaunchTable' },
);

const columns = [
  'launch',
  'market',
  'target',
  'state',
  'progress',
  'blockers',
] as const;

/** Launches as rows, with how far each is. */
export function LaunchTable(props: { launches: readonly LaunchSummary[] }) {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const label = t('launches.title');
  return (
    <ScrollArea label={label}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {t(`launches.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.launches.map(launch => (
            <LaunchRow key={launch.id} launch={launch} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function LaunchRow(props: { launch: LaunchSummary }) {
  const { launch } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const nameOf = useVocabularyName();
  const countdown = useCountdown();
  const open = launch.state === 'preparing' || launch.state === 'no-go';
  return (
    <tr>
      <th scope="row">
        <Link to={paths.launch(launch.id)} className={classes.name}>
          {launch.name}
        </Link>
        <div className={classes.quiet}>{launch.id}</div>
      </th>
      <td>{nameOf('markets', launch.market)}</td>
      <td>
        {formats.date(launch.targetOn)}
        {open && (
          <div className={classes.quiet}>
            {countdown(launch.market, launch.targetOn)}
          </div>
        )}
      </td>
      <td>
        <LaunchStateChip state={launch.state} />
      </td>
      <td>
        <ProgressBar
          done={launch.done}
          total={launch.items}
          words={t('launches.done', {
            done: formats.number(launch.done),
            total: formats.number(launch.items),
          })}
        />
      </td>
      <td>
        {launch.blockers > 0 ? (
          <ToneChip tone="warning">
            {t('launches.blockers', { count: launch.blockers })}
          </ToneChip>
        ) : (
          <span className={classes.quiet}>{t('launches.noBlockers')}</span>
        )}
      </td>
    </tr>
  );
}
