import { makeStyles } from '@material-ui/core/styles';
import type { CheckedClaim } from '@trust-portal/plugin-culture-guides-common';
import { ToggleGroup } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { ClaimView } from '../GuideText';
import type { ClaimStanding } from '../StandingMark';

const useStyles = makeStyles(
  theme => ({
    title: { margin: 0, fontSize: 15 },
    hint: {
      margin: theme.spacing(0.5, 0, 1.5),
      color: theme.palette.text.secondary,
    },
    list: {
      display: 'grid',
      gap: theme.spacing(2),
      margin: 0,
      paddingInlineStart: theme.spacing(3),
    },
    choice: { marginTop: theme.spacing(1) },
  }),
  { name: 'CultureGuidesClaimChecks' },
);

const standings: readonly ClaimStanding[] = [
  'verified',
  'refuted',
  'unverified',
];

/** The claims of a text, each to be checked against its source. */
export function ClaimChecks(props: {
  claims: readonly CheckedClaim[];
  language: string;
  checks: Readonly<Record<string, ClaimStanding | undefined>>;
  onCheck: (id: string, verdict: ClaimStanding) => void;
}) {
  const { claims, language, checks, onCheck } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  return (
    <div>
      <h3 className={classes.title}>{t('revision.claims')}</h3>
      <p className={classes.hint}>{t('revision.claimsHint')}</p>
      <ol className={classes.list}>
        {claims.map((claim, index) => (
          <li key={claim.id}>
            <ClaimView claim={claim} language={language} />
            <div className={classes.choice}>
              <ToggleGroup
                label={t('revision.verdictOn', { number: String(index + 1) })}
                value={checks[claim.id] ?? claim.standing}
                onChange={verdict => onCheck(claim.id, verdict)}
                options={standings.map(value => ({
                  value,
                  label: t(`section.standing.${value}`),
                }))}
              />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
