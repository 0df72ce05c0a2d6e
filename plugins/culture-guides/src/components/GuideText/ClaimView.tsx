import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { StandingMark } from '../StandingMark';
import type { ShownClaim } from './GuideTextContext';
import { linkTarget } from './links';

const useStyles = makeStyles(
  theme => ({
    statement: { margin: theme.spacing(0.5, 0), lineHeight: 1.55 },
    source: {
      color: theme.palette.text.secondary,
      fontSize: 13,
      overflowWrap: 'anywhere',
      '& a': { textDecoration: 'underline' },
    },
    standing: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      marginTop: theme.spacing(0.75),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
  }),
  { name: 'CultureGuidesClaimView' },
);

/** What is claimed, where it was read, and whether somebody has checked it. */
export function ClaimView(props: {
  claim: ShownClaim;
  /** The language of the text. */
  language?: string;
}) {
  const { claim, language } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const { source } = claim;
  const standing = claim.standing ?? 'unverified';
  // A draft may hold what is no address yet.
  const address =
    source?.url && linkTarget(source.url)?.kind === 'web' ? source.url : '';
  return (
    <>
      <p className={classes.statement} lang={language}>
        {claim.statement}
      </p>
      <div className={classes.source}>
        {/* In the reader's language, which may run another way than the text. */}
        <bdi>
          {source ? (
            <>
              {t('section.claims.source')}{' '}
              {address ? (
                <Link to={address}>{source.title || address}</Link>
              ) : (
                source.title
              )}
              {source.openedOn &&
                ` ${t('section.claims.openedOn', {
                  date: formats.date(source.openedOn),
                })}`}
            </>
          ) : (
            t('section.claims.noSource')
          )}
        </bdi>
      </div>
      <div className={classes.standing}>
        <StandingMark standing={standing} />
        {claim.checkedBy && claim.checkedAt ? (
          <span>
            <EntityRefLink entityRef={claim.checkedBy} hideIcon />{' '}
            {formats.date(claim.checkedAt)}
          </span>
        ) : (
          <bdi>{t('section.claims.nobody')}</bdi>
        )}
      </div>
    </>
  );
}
