import Button from '@material-ui/core/Button';
import { alpha, makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import type { Problem } from '../../hooks/problems';
import { useProblemWords } from '../../hooks/ProblemWords';
import { useTrustUiTranslation } from '../../translation';

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
  { name: 'TrustUiProblemNotice' },
);

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
  const t = useTrustUiTranslation();
  const { problems } = useProblemWords();
  if (!problem) return null;
  const words = (() => {
    const own = problem.code && problems?.[problem.code];
    if (own) return own;
    switch (problem.kind) {
      case 'stale':
        return t('problem.stale');
      case 'not-allowed':
        return notAllowedHint ?? t('problem.notAllowed');
      case 'fields':
        return t('problem.fields');
      default:
        return t('problem.other', { message: problem.message });
    }
  })();
  return (
    <div role="alert" className={classes.root}>
      <ErrorIcon aria-hidden />
      <div className={classes.text}>{words}</div>
      {problem.kind === 'stale' && onReload && (
        <Button size="small" variant="outlined" onClick={onReload}>
          {t('problem.reload')}
        </Button>
      )}
    </div>
  );
}
