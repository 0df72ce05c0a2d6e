import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { ClosedChain } from '@trust-portal/plugin-pain-points-common';
import {
  LocalizedTextView,
  MarketNames,
  ToneChip,
  useFormats,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { KindName } from '../KindName';
import { ProofTable } from './ProofTable';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(2, 2.5),
      breakInside: 'avoid',
      '@media print': {
        boxShadow: 'none',
        border: '1px solid #000',
        marginBottom: 12,
      },
    },
    title: {
      margin: 0,
      fontSize: 17,
      fontWeight: 650,
      lineHeight: '24px',
      '& a': { display: 'inline-block' },
    },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 1.5),
      color: theme.palette.text.secondary,
      fontSize: 13,
      // Links among words must be large enough to be hit.
      lineHeight: '24px',
      '& a': { display: 'inline-block' },
    },
    parts: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)',
      gap: theme.spacing(1, 3),
      marginTop: theme.spacing(1.5),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    part: { margin: theme.spacing(0, 0, 0.5), fontSize: 14, fontWeight: 650 },
    list: { margin: 0, paddingInlineStart: theme.spacing(2.5) },
    note: { margin: 0, color: theme.palette.text.secondary, fontSize: 13 },
    remedy: { marginBottom: theme.spacing(1) },
  }),
  { name: 'PainPointsClosedChainCard' },
);

/** One pain that was cured, or closed for a recorded reason, which is then said as plainly. */
export function ClosedChainCard(props: { chain: ClosedChain }) {
  const { chain } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const paths = usePaths();
  const nameOf = useVocabularyName();
  const customers = chain.customersTold + chain.customersToTell;
  return (
    <Paper component="article" className={classes.root}>
      <h2 className={classes.title}>
        <Link to={paths.pain(chain.painId)}>
          <LocalizedTextView text={chain.title} />
        </Link>
      </h2>
      <div className={classes.facts}>
        <span>{chain.painId}</span>
        <KindName kindId={chain.kindId} />
        <span>
          <MarketNames markets={chain.markets} />
        </span>
        {chain.segments.map(segment => (
          <span key={segment}>{nameOf('segments', segment)}</span>
        ))}
        <span>
          {t('reports.youSaid.resolved', {
            date: formats.date(chain.resolvedAt),
          })}
        </span>
        {chain.withoutProof && (
          <ToneChip tone="warning">{t('reports.youSaid.noProof')}</ToneChip>
        )}
      </div>
      <div className={classes.parts}>
        <section>
          <h3 className={classes.part}>
            {t('reports.youSaid.said')} ·{' '}
            {t('reports.youSaid.voices', { count: chain.youSaid.voices })}
          </h3>
          {chain.youSaid.symptoms.length === 0 && (
            <p className={classes.note}>{t('reports.youSaid.noSymptoms')}</p>
          )}
          <ul className={classes.list}>
            {chain.youSaid.symptoms.map(symptom => (
              <li key={symptom.en ?? symptom.zh}>
                <LocalizedTextView text={symptom} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3 className={classes.part}>{t('reports.youSaid.did')}</h3>
          {chain.weDid.length === 0 && (
            <p className={classes.note}>{t('reports.youSaid.noRemedy')}</p>
          )}
          {chain.weDid.map(({ remedy, measures }) => (
            <div key={remedy.en ?? remedy.zh} className={classes.remedy}>
              <LocalizedTextView text={remedy} />
              {measures.length > 0 && <ProofTable measures={measures} />}
            </div>
          ))}
          {chain.withoutProof && (
            <p>
              {t('reports.youSaid.noProofReason', {
                reason: chain.withoutProof,
              })}
            </p>
          )}
          <p className={classes.note}>
            {customers === 0
              ? t('reports.youSaid.toldNobody')
              : t('reports.youSaid.told', {
                  told: formats.number(chain.customersTold),
                  all: formats.number(customers),
                })}
          </p>
        </section>
      </div>
    </Paper>
  );
}
