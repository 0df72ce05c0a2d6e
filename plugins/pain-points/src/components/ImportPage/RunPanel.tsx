import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import {
  FactList,
  Section,
  TechnicalDetails,
  useFormats,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { anyState } from '../../hooks/useEvidenceFilter';
import { RejectsButton } from './RejectsButton';
import type { ImportRun } from './useImportRun';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    bar: { height: 10, borderRadius: 5 },
    note: { margin: 0, color: theme.palette.text.secondary },
    strong: { margin: 0, fontWeight: 650 },
    error: { margin: 0, color: theme.palette.error.main, fontWeight: 600 },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'PainPointsImportRunPanel' },
);

/** How far an import is, and the buttons that stop it, go on or end it. */
export function RunPanel(props: {
  run: ImportRun;
  fileName: string;
  rowCount: number;
  onAnother: () => void;
}) {
  const { run, fileName, rowCount, onAnother } = props;
  const { phase, progress } = run;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const paths = usePaths();
  const done = progress?.position ?? 0;
  const percent = rowCount === 0 ? 0 : (done / rowCount) * 100;
  const ended = phase === 'ended' && progress;
  const seconds = Math.ceil((run.timeLeft ?? 0) / 1000);
  const timeLeft =
    seconds < 90
      ? t('importing.run.seconds', { count: seconds })
      : t('importing.run.minutes', { count: Math.ceil(seconds / 60) });
  const words = (() => {
    if (!ended) return undefined;
    if (progress.state === 'cancelled') return t('importing.run.cancelled');
    return progress.added === 0 && progress.alreadyThere > 0
      ? t('importing.run.nothingNew')
      : t('importing.run.finished');
  })();
  return (
    <Section title={t('importing.run.title', { file: fileName })}>
      <div className={classes.root}>
        <LinearProgress
          variant="determinate"
          className={classes.bar}
          value={ended ? 100 : percent}
          aria-label={t('importing.run.progress')}
        />
        <div role="status">
          {words && <p className={classes.strong}>{words}</p>}
          {phase === 'paused' && (
            <p className={classes.strong}>{t('importing.run.paused')}</p>
          )}
          {phase === 'running' && run.timeLeft !== undefined && (
            <p className={classes.note}>
              {t('importing.run.left', { time: timeLeft })}
            </p>
          )}
        </div>
        {run.resumedAt !== undefined && (
          <p className={classes.note}>
            {t('importing.run.resumed', {
              row: formats.number(run.resumedAt + 1),
            })}
          </p>
        )}
        {phase === 'failed' && (
          <div role="alert">
            <p className={classes.error}>{t('importing.run.failed')}</p>
            <p className={classes.note}>{t('importing.run.failedHint')}</p>
            <TechnicalDetails>{run.error?.message ?? ''}</TechnicalDetails>
          </div>
        )}
        <FactList
          facts={[
            {
              name: t('importing.run.progress'),
              value: t('importing.run.sent', {
                done: formats.number(done),
                total: formats.number(rowCount),
              }),
            },
            ...(['added', 'alreadyThere', 'rejected'] as const).map(name => ({
              name: t(`importing.run.${name}`),
              value: formats.number(progress?.[name] ?? 0),
            })),
          ]}
        />
        <div className={classes.buttons}>
          {phase === 'running' && (
            <Button variant="outlined" onClick={run.pause}>
              {t('importing.run.pause')}
            </Button>
          )}
          {(phase === 'paused' || phase === 'failed') && (
            <Button variant="contained" color="primary" onClick={run.goOn}>
              {t('importing.run.goOn')}
            </Button>
          )}
          {(phase === 'running' ||
            phase === 'paused' ||
            (phase === 'failed' && progress)) && (
            <Button onClick={run.cancel}>{t('importing.run.cancel')}</Button>
          )}
          {ended && (
            <LinkButton
              variant="contained"
              color="primary"
              to={paths.inbox({ import: progress.id, state: anyState })}
            >
              {t('importing.run.show')}
            </LinkButton>
          )}
          {progress && progress.rejected > 0 && phase !== 'running' && (
            <RejectsButton
              progress={progress}
              label={t('importing.run.rejects')}
            />
          )}
          {(ended || phase === 'failed') && (
            <Button variant="outlined" onClick={onAnother}>
              {t('importing.run.another')}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
