import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import DownloadIcon from '@material-ui/icons/GetApp';
import UploadIcon from '@material-ui/icons/Publish';
import type { ImportResult } from '@trust-portal/plugin-culture-guides-common';
import {
  ProblemNotice,
  useAction,
  useDownload,
  useFormats,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { FileImportDialog } from '../FileImportDialog';

/** What the service takes at once, in characters. */
const maximumLength = 4_000_000;

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'CultureGuidesWordingTransfers' },
);

/** Terms or rules as a CSV file: out with the filters of the list, in with a look beforehand. */
export function WordingTransfers(props: {
  /** Begins the name of the exported file. */
  fileName: string;
  importTitle: string;
  importHint: string;
  mayImport: boolean;
  fetchFile: () => Promise<Response>;
  send: (csv: string, dryRun: boolean) => Promise<ImportResult>;
  onImported: () => void;
}) {
  const { fileName, importTitle, importHint, mayImport } = props;
  const { fetchFile, send, onImported } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const download = useDownload();
  const [open, setOpen] = useState(false);
  const exporting = useAction(async () => {
    const day = new Date().toISOString().slice(0, 10);
    await download(await fetchFile(), `${fileName}-${day}.csv`);
    return t('wording.exported');
  });
  return (
    <div className={classes.root}>
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        disabled={exporting.busy}
        onClick={exporting.run}
      >
        {t('wording.export')}
      </Button>
      {mayImport && (
        <Button
          size="small"
          startIcon={<UploadIcon />}
          onClick={() => setOpen(true)}
        >
          {t('wording.import')}
        </Button>
      )}
      <ProblemNotice problem={exporting.problem} />
      {open && (
        <FileImportDialog
          title={importTitle}
          hint={importHint}
          accept=".csv,.txt"
          maximum={maximumLength}
          check={({ content }) => send(content, true)}
          take={async ({ content }) => {
            const { added, changed } = await send(content, false);
            return t('wording.imported', {
              added: formats.number(added),
              changed: formats.number(changed),
            });
          }}
          onDone={() => {
            setOpen(false);
            onImported();
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
