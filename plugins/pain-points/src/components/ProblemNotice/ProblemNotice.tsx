import Button from '@material-ui/core/Button';
import { alpha, makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import type { Problem } from '../../hooks/problems';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1.5),
      padding: theme.spacing(1.5, 2),
      border: `1px solid ${theme.palette.error.main}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: alpha(theme.palette.error.main, 0.06),
      '& > svg': { color: theme.palette.error.main, flexShrink: 0 },
    },
    text: { flexGrow: 1, ...theme.typography.body2, overflowWrap: 'anywhere' },
  }),
  { name: 'PainPointsProblemNotice' },
);

const codesWithWords = [
  'proof-missing',
  'illegal-transition',
  'already-decided',
  'measure-dropped',
  'merged-pain',
  'not-merged',
  'merge-cycle',
  'pain-resolved',
  'pain-not-resolved',
] as const;
type CodeWithWords = (typeof codesWithWords)[number];

function hasWords(code: string | undefined): code is CodeWithWords {
  return codesWithWords.some(known => known === code);
}

/** Says why a change was not made; what the person typed stays where it is. */
export function ProblemNotice(props: {
  problem: Problem | undefined;
  /** Who may do this instead, where the page knows it. */
  notAllowedHint?: string;
  /** Fetches the present state, where somebody else changed the record. */
  onReload?: () => void;
}) {
  const { problem, notAllowedHint, onReload } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  if (!problem) return null;
  const words = (() => {
    if (hasWords(problem.code)) return t(`shell.problem.${problem.code}`);
    switch (problem.kind) {
      case 'stale':
        return t('shell.problem.stale');
      case 'not-allowed':
        return notAllowedHint ?? t('shell.problem.notAllowed');
      case 'fields':
        return t('shell.problem.fields');
      default:
        return t('shell.problem.other', { message: problem.message });
    }
  })();
  return (
    <div role="alert" className={classes.root}>
      <ErrorIcon aria-hidden />
      <div className={classes.text}>{words}</div>
      {problem.kind === 'stale' && onReload && (
        <Button size="small" variant="outlined" onClick={onReload}>
          {t('shell.problem.reload')}
        </Button>
      )}
    </div>
  );
}
