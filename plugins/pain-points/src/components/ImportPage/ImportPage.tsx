import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { toError } from '@backstage/errors';
import { usePermission } from '@backstage/plugin-permission-react';
import { evidenceImportPermission } from '@trust-portal/plugin-pain-points-common';
import { slugSchema } from '@trust-portal/record-contracts';
import { ImportFileError } from '@trust-portal/tabular-import';
import {
  PageMessage,
  PageSkeleton,
  Section,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { proposeSettings, readSettings } from '../../importing/importSettings';
import {
  type ImportFile,
  openImportFile,
} from '../../importing/openImportFile';
import type { ImportSettings } from '../../importing/runImport';
import { PainPointsPage } from '../PainPointsPage';
import { guessLanguage } from '../VoiceDialogs/guessLanguage';
import { ColumnForm } from './ColumnForm';
import { FileChooser } from './FileChooser';
import { FilePreview } from './FilePreview';
import { ImportList } from './ImportList';
import { RunPanel } from './RunPanel';
import { useImportRun } from './useImportRun';
import { ValueForm } from './ValueForm';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    missing: { color: theme.palette.error.main },
  }),
  { name: 'PainPointsImportPage' },
);

/** Brings a file of voices: choose, look, map, send. */
export function ImportPage() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const vocabulary = usePortalVocabulary();
  const permission = usePermission({ permission: evidenceImportPermission });
  const run = useImportRun();
  const [reading, setReading] = useState<number>();
  const [error, setError] = useState<Error>();
  const [file, setFile] = useState<ImportFile>();
  const [settings, setSettings] = useState<ImportSettings>();

  async function choose(chosen: File) {
    setError(undefined);
    setReading(0);
    try {
      const opened = await openImportFile(chosen, setReading);
      const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
      setFile(opened);
      setSettings(
        readSettings(opened.hash) ??
          proposeSettings(opened, {
            markets: ids(vocabulary.markets),
            channels: ids(vocabulary.channels),
            segments: ids(vocabulary.segments),
            language: guessLanguage(opened.preview.flat().join(' ')),
          }),
      );
    } catch (failure) {
      setError(toError(failure));
    } finally {
      setReading(undefined);
    }
  }
  function chooseAnother() {
    run.reset();
    setFile(undefined);
    setSettings(undefined);
  }

  const problem = (() => {
    if (!error) return undefined;
    return error instanceof ImportFileError
      ? t(`importing.problem.${error.code}`)
      : t('importing.problem.other');
  })();
  const body = (() => {
    if (permission.loading) return <PageSkeleton rows={3} />;
    if (!permission.allowed) {
      return (
        <PageMessage
          title={t('importing.notAllowed')}
          text={t('importing.notAllowedHint')}
        />
      );
    }
    if (!file || !settings) {
      return (
        <>
          <Section title={t('importing.choose.title')}>
            <FileChooser
              reading={reading}
              problem={problem}
              problemDetail={
                error instanceof ImportFileError ? undefined : error?.message
              }
              onFile={choose}
            />
          </Section>
          <ImportList revision={0} />
        </>
      );
    }
    if (run.phase !== 'idle') {
      return (
        <>
          <RunPanel
            run={run}
            fileName={file.name}
            rowCount={file.rowCount}
            onAnother={chooseAnother}
          />
          {run.phase === 'ended' && <ImportList revision={1} />}
        </>
      );
    }
    const sourceFits = slugSchema.safeParse(settings.source).success;
    const missing = [
      !settings.columns.text && t('importing.columns.textMissing'),
      !settings.columns.type &&
        !settings.defaults.type &&
        t('importing.columns.typeMissing'),
      !sourceFits && t('importing.columns.sourceHint'),
    ].filter(Boolean);
    return (
      <>
        <FilePreview file={file} />
        <ColumnForm
          file={file}
          settings={settings}
          onChange={setSettings}
          sourceProblem={
            sourceFits ? undefined : t('importing.columns.sourceHint')
          }
        />
        <ValueForm file={file} settings={settings} onChange={setSettings} />
        <div className={classes.buttons}>
          <Button
            variant="contained"
            color="primary"
            disabled={missing.length > 0}
            onClick={() => run.start(file, settings)}
          >
            {t('importing.start', { count: file.rowCount })}
          </Button>
          <Button onClick={chooseAnother}>
            {t('importing.choose.another')}
          </Button>
          <span role="status" className={classes.missing}>
            {missing.join(' ')}
          </span>
        </div>
      </>
    );
  })();
  return (
    <PainPointsPage
      title={t('importing.title')}
      subtitle={t('importing.subtitle')}
    >
      <div className={classes.root}>{body}</div>
    </PainPointsPage>
  );
}
