import Button from '@material-ui/core/Button';
import { alpha, makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import type { Problem } from '../../hooks/problems';
import { useFieldProblemWords } from '../../hooks/useFieldMessage';
import { useProblemWords } from '../../hooks/ProblemWords';
import { useTrustUiTranslation } from '../../translation';
import { TechnicalDetails } from '../TechnicalDetails';

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
    fields: {
      margin: theme.spacing(0.5, 0, 0),
      paddingInlineStart: theme.spacing(2.5),
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
  const fieldWords = useFieldProblemWords();
  if (!problem) return null;
  const own = problem.code && problems?.[problem.code];
  const words = (() => {
    if (own) return own;
    if (problem.kind === 'not-allowed' && notAllowedHint) return notAllowedHint;
    return t(`problem.${problem.kind}`);
  })();
  const refused = problem.fields.map(fieldWords);
  const sentences = new Set(
    refused.map(({ field, sentence }) =>
      field ? t('fieldProblem.at', { field, problem: sentence }) : sentence,
    ),
  );
  const explained =
    own || problem.kind === 'stale' || problem.kind === 'not-allowed';
  return (
    <div role="alert" className={classes.root}>
      <ErrorIcon aria-hidden />
      <div className={classes.text}>
        {words}
        {!own && sentences.size > 0 && (
          <ul className={classes.fields}>
            {[...sentences].map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {!explained && (
          <TechnicalDetails>
            {[problem.code, problem.message].filter(Boolean).join(': ')}
          </TechnicalDetails>
        )}
      </div>
      {problem.kind === 'stale' && onReload && (
        <Button size="small" variant="outlined" onClick={onReload}>
          {t('problem.reload')}
        </Button>
      )}
    </div>
  );
}
