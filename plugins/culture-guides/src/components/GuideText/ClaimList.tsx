import { makeStyles } from '@material-ui/core/styles';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { ClaimView } from './ClaimView';
import type { ShownClaim } from './GuideTextContext';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(2),
      margin: 0,
      paddingInlineStart: theme.spacing(3),
      '& li::marker': { fontWeight: 650 },
    },
    none: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesClaimList' },
);

/** All claims of a text by their numbers. */
export function ClaimList(props: {
  claims: readonly ShownClaim[];
  language?: string;
}) {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  if (props.claims.length === 0) {
    return <p className={classes.none}>{t('section.claims.none')}</p>;
  }
  return (
    <ol className={classes.list}>
      {props.claims.map(claim => (
        <li key={claim.id}>
          <ClaimView claim={claim} language={props.language} />
        </li>
      ))}
    </ol>
  );
}
