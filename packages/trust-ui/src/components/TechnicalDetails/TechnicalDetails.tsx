import { makeStyles } from '@material-ui/core/styles';
import { useTrustUiTranslation } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    root: { marginTop: theme.spacing(0.5), fontSize: 13 },
    summary: { color: theme.palette.text.secondary, cursor: 'pointer' },
    text: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  }),
  { name: 'TrustUiTechnicalDetails' },
);

/** What a program said, in English, for those who look after the portal; never the sentence itself. */
export function TechnicalDetails(props: {
  children: string;
  /** Shown at once, where there is nothing else to act on. */
  open?: boolean;
}) {
  const classes = useStyles();
  const t = useTrustUiTranslation();
  if (!props.children) return null;
  return (
    <details className={classes.root} open={props.open}>
      <summary className={classes.summary}>{t('technicalDetails')}</summary>
      <code lang="en" className={classes.text}>
        {props.children}
      </code>
    </details>
  );
}
