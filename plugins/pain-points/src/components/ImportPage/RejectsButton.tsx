import Button from '@material-ui/core/Button';
import type { EvidenceImport } from '@trust-portal/plugin-pain-points-common';
import { ProblemNotice, useAction, useDownload } from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';

/** Downloads which rows were refused, and why. */
export function RejectsButton(props: {
  progress: EvidenceImport;
  label: string;
  ariaLabel?: string;
}) {
  const { progress, label, ariaLabel } = props;
  const api = usePainPointsApi();
  const download = useDownload();
  const fetching = useAction(async () => {
    const response = await api.getImportRejects({
      params: { importId: progress.id },
    });
    const name = progress.fileName.replace(/\.[^.]+$/, '');
    await download(response, `${name}-rejects.csv`);
    return undefined;
  });
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        aria-label={ariaLabel}
        disabled={fetching.busy}
        onClick={() => fetching.run()}
      >
        {label}
      </Button>
      <ProblemNotice problem={fetching.problem} />
    </>
  );
}
