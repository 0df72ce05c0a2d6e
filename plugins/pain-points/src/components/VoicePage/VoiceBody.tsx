import { useMemo, type ReactNode, type RefObject } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import type { EvidenceDetail } from '@trust-portal/plugin-pain-points-common';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { TypeChip } from '../Voice/VoiceChips';
import { VoiceAnswers } from '../Voice/VoiceAnswers';
import { VoiceClocks } from '../Voice/VoiceClocks';
import { VoiceFacts } from '../Voice/VoiceFacts';
import { VoiceLinks } from '../Voice/VoiceLinks';
import { VoiceProposals } from '../Voice/VoiceProposals';
import { VoiceText } from '../Voice/VoiceText';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    note: {
      margin: theme.spacing(1, 0, 0),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
    part: {
      paddingTop: theme.spacing(1.5),
      borderTop: `1px solid ${theme.palette.divider}`,
      minWidth: 0,
    },
    title: {
      margin: theme.spacing(0, 0, 1),
      fontSize: 13,
      fontWeight: 650,
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'PainPointsVoiceBody' },
);

/** A voice from its text to its answers, for the inbox and for its own page. */
export function VoiceBody(props: {
  voice: EvidenceDetail;
  textRef?: RefObject<HTMLParagraphElement>;
  /** Shows the keys of the proposals. */
  keys?: boolean;
  onLinkProposal?: (painId: string) => void;
  onChange: () => void;
  /** Buttons below the text. */
  children?: ReactNode;
}) {
  const { voice, textRef, keys, onLinkProposal, onChange, children } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const words = useMemo(
    () => [
      ...voice.proposal.kinds.flatMap(kind => kind.words),
      ...voice.proposal.pains.flatMap(pain => pain.words),
    ],
    [voice.proposal],
  );
  const linked = useMemo(
    () => voice.links.flatMap(link => link.span ?? []),
    [voice.links],
  );
  const parts: Array<{
    name: 'proposals' | 'links' | 'answers' | 'facts';
    content: ReactNode;
  }> = [
    {
      name: 'proposals',
      content: (
        <VoiceProposals voice={voice} keys={keys} onLink={onLinkProposal} />
      ),
    },
    {
      name: 'links',
      content: <VoiceLinks voice={voice} onChange={onChange} />,
    },
    { name: 'answers', content: <VoiceAnswers answers={voice.answers} /> },
    { name: 'facts', content: <VoiceFacts voice={voice} /> },
  ];
  return (
    <div className={classes.root}>
      <div>
        <div className={classes.head}>
          <TypeChip type={voice.type} />
          <VoiceClocks clocks={voice.clocks} />
        </div>
        {voice.text !== undefined && (
          <VoiceText
            ref={textRef}
            text={voice.text}
            language={voice.language}
            words={words}
            linked={linked}
          />
        )}
        {voice.shown !== 'original' && (
          <p className={classes.note}>{t(`evidence.shown.${voice.shown}`)}</p>
        )}
        {children}
      </div>
      {parts.map(({ name, content }) => (
        <div key={name} className={classes.part}>
          <h3 className={classes.title}>{t(`evidence.section.${name}`)}</h3>
          {content}
        </div>
      ))}
    </div>
  );
}
