import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { EvidenceDetail } from '@trust-portal/plugin-pain-points-common';
import {
  KeyCap,
  LocalizedTextView,
  useReaderLanguage,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { KindName } from '../KindName';

const useStyles = makeStyles(
  theme => ({
    list: { display: 'grid', gap: theme.spacing(0.75), margin: 0, padding: 0 },
    item: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      listStyle: 'none',
    },
    text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
    note: { color: theme.palette.text.secondary, fontSize: 12 },
    kinds: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      margin: theme.spacing(0, 0, 1.5),
      padding: 0,
      listStyle: 'none',
    },
  }),
  { name: 'PainPointsVoiceProposals' },
);

/** How many proposed pains have a key of their own. */
export const proposalsWithKeys = 5;

/** The kinds and pains that a voice is probably about, and the words that say so. */
export function VoiceProposals(props: {
  voice: EvidenceDetail;
  /** Links the voice to a proposed pain; absent where the reader may not. */
  onLink?: (painId: string) => void;
  /** Shows which key links. */
  keys?: boolean;
}) {
  const { voice, onLink, keys } = props;
  const { kinds, pains } = voice.proposal;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const paths = usePaths();
  const separator = useReaderLanguage() === 'zh' ? '\u3001' : ', ';
  const linked = new Set(voice.links.map(link => link.painId));
  if (kinds.length === 0 && pains.length === 0) {
    return <span className={classes.note}>{t('evidence.noProposals')}</span>;
  }
  return (
    <>
      {kinds.length > 0 && (
        <ul className={classes.kinds} aria-label={t('evidence.section.kinds')}>
          {kinds.map(proposal => (
            <li key={proposal.kindId}>
              <KindName kindId={proposal.kindId} />{' '}
              <span className={classes.note}>
                {t('evidence.because', {
                  words: proposal.words.join(separator),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <ol className={classes.list} aria-label={t('evidence.section.proposals')}>
        {pains.map((proposal, index) => (
          <li key={proposal.painId} className={classes.item}>
            {keys && index < proposalsWithKeys && (
              <KeyCap>{String(index + 1)}</KeyCap>
            )}
            <div className={classes.text}>
              <span className={classes.note}>{proposal.painId}</span>{' '}
              <Link to={paths.pain(proposal.painId)}>
                <LocalizedTextView text={proposal.title} />
              </Link>
              <div className={classes.note}>
                {t('evidence.because', {
                  words: proposal.words.join(separator),
                })}
              </div>
            </div>
            {onLink && !linked.has(proposal.painId) && (
              <Button
                size="small"
                variant="outlined"
                aria-label={t('evidence.linkTo', { pain: proposal.painId })}
                onClick={() => onLink(proposal.painId)}
              >
                {t('evidence.linkDialog.submit')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
