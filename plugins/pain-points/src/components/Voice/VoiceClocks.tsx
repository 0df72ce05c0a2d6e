import { makeStyles } from '@material-ui/core/styles';
import AlarmIcon from '@material-ui/icons/AccessAlarm';
import CheckIcon from '@material-ui/icons/Check';
import type { EvidenceDetail } from '@trust-portal/plugin-pain-points-common';
import { ToneChip } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useClockWords } from './useClockWords';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.75),
      margin: 0,
      padding: 0,
      listStyle: 'none',
      // A clock says a whole sentence, which a narrow page has to break.
      '& > li > span': { whiteSpace: 'normal' },
    },
    none: { color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsVoiceClocks' },
);

/** The clocks of answering: which run, which stopped, which ran out. */
export function VoiceClocks(props: { clocks: EvidenceDetail['clocks'] }) {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const wordsOf = useClockWords();
  if (props.clocks.length === 0) {
    return <span className={classes.none}>{t('evidence.clock.none')}</span>;
  }
  return (
    <ul className={classes.root}>
      {props.clocks.map(clock => {
        const words = wordsOf(clock);
        const Icon = clock.stoppedAt ? CheckIcon : AlarmIcon;
        return (
          <li key={clock.name}>
            <ToneChip tone={words.tone} icon={<Icon aria-hidden />}>
              {words.long}
            </ToneChip>
          </li>
        );
      })}
    </ul>
  );
}
