import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { Launch } from '@trust-portal/plugin-culture-guides-common';
import { FactList, useFormats } from '@trust-portal/trust-ui';
import { useCountdown } from '../../hooks/useCountdown';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { readinessOf, type Readiness } from '../../launches/checklist';
import { LaunchStateChip, ProgressBar } from '../LaunchState';
import { Notice } from '../Notice';

const useStyles = makeStyles<Theme, { kind: Readiness['kind'] }>(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1.5, 4),
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 360px)',
      alignItems: 'center',
      padding: theme.spacing(2.5),
      borderInlineStart: ({ kind }) =>
        `6px solid ${
          {
            go: theme.palette.success.main,
            ready: theme.palette.success.main,
            blocked: theme.palette.warning.main,
            cancelled: theme.palette.text.secondary,
          }[kind]
        }`,
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    words: { display: 'grid', gap: theme.spacing(1), justifyItems: 'start' },
    sentence: {
      margin: 0,
      fontSize: 22,
      fontWeight: 650,
      lineHeight: 1.3,
      textWrap: 'balance',
    },
    hint: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesLaunchHead' },
);

/** In one sentence: may it go ahead, and if not, what stands in its way. */
export function LaunchHead(props: { launch: Launch }) {
  const { launch } = props;
  const readiness = readinessOf(launch);
  const classes = useStyles({ kind: readiness.kind });
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const countdown = useCountdown();
  const open = launch.state === 'preparing' || launch.state === 'no-go';
  return (
    <>
      <Paper className={classes.root}>
        <div className={classes.words}>
          <LaunchStateChip state={launch.state} />
          <p className={classes.sentence} role="status">
            <Sentence readiness={readiness} />
          </p>
          <Hint launch={launch} className={classes.hint} />
          <ProgressBar
            done={launch.done}
            total={launch.items}
            words={t('launches.done', {
              done: formats.number(launch.done),
              total: formats.number(launch.items),
            })}
          />
        </div>
        <FactList
          facts={[
            {
              name: t('launches.head.target'),
              value: open
                ? `${formats.date(launch.targetOn)} · ${countdown(
                    launch.market,
                    launch.targetOn,
                  )}`
                : formats.date(launch.targetOn),
            },
            {
              name: t('launches.head.preparedBy'),
              value: launch.createdBy.startsWith('user:') && (
                <>
                  <EntityRefLink entityRef={launch.createdBy} hideIcon />{' '}
                  {formats.date(launch.createdAt)}
                </>
              ),
            },
            {
              name: t('launches.head.templateVersion'),
              value: (
                <Link
                  to={paths.checklistTemplate({
                    version: String(launch.templateVersion),
                  })}
                >
                  {t('launches.head.version', {
                    version: String(launch.templateVersion),
                  })}
                </Link>
              ),
            },
          ]}
        />
      </Paper>
      {!launch.promisesKnown && open && (
        <Notice level="warning">{t('launches.head.promisesUnknown')}</Notice>
      )}
    </>
  );
}

function Sentence(props: { readiness: Readiness }) {
  const { readiness } = props;
  const t = useCultureGuidesTranslation();
  if (readiness.kind !== 'blocked') {
    return <>{t(`launches.head.${readiness.kind}`)}</>;
  }
  const { items, contradictions } = readiness;
  if (contradictions === 0) {
    return <>{t('launches.head.itemsBetween', { count: items })}</>;
  }
  if (items === 0) {
    return (
      <>{t('launches.head.contradictionsBetween', { count: contradictions })}</>
    );
  }
  return (
    <>
      {t('launches.head.bothBetween', {
        items: t('launches.head.items', { count: items }),
        contradictions: t('launches.head.contradictions', {
          count: contradictions,
        }),
      })}
    </>
  );
}

/** When the last decision was taken, where that says something about how the launch stands now. */
function Hint(props: { launch: Launch; className: string }) {
  const { state, decisions } = props.launch;
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const latest = decisions.reduce<Launch['decisions'][number] | undefined>(
    (newest, decision) =>
      newest && newest.number > decision.number ? newest : decision,
    undefined,
  );
  if (!latest || (state !== 'go' && state !== 'no-go')) return null;
  const date = formats.date(latest.at);
  return (
    <p className={props.className}>
      {state === 'go'
        ? t('launches.head.goHint', { date })
        : t('launches.head.noGo', { date })}
    </p>
  );
}
