import AlarmIcon from '@material-ui/icons/AccessAlarm';
import type { Evidence } from '@trust-portal/plugin-pain-points-common';
import { type Tone, ToneChip } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useClockWords } from './useClockWords';

const typeTones: Record<Evidence['type'], Tone> = {
  complaint: 'negative',
  suggestion: 'information',
  question: 'information',
  praise: 'positive',
  figure: 'neutral',
};

/** What sort of voice it is. */
export function TypeChip(props: { type: Evidence['type'] }) {
  const t = usePainPointsTranslation();
  return (
    <ToneChip tone={typeTones[props.type]}>
      {t(`evidence.type.${props.type}`)}
    </ToneChip>
  );
}

const stateTones: Record<Evidence['state'], Tone> = {
  inbox: 'warning',
  linked: 'positive',
  'set-aside': 'neutral',
};

/** Whether a voice waits, is linked or was set aside. */
export function VoiceStateChip(props: { state: Evidence['state'] }) {
  const t = usePainPointsTranslation();
  return (
    <ToneChip tone={stateTones[props.state]}>
      {t(`evidence.state.${props.state}`)}
    </ToneChip>
  );
}

const redactionTones: Record<Evidence['redaction'], Tone> = {
  'not-needed': 'neutral',
  waiting: 'warning',
  done: 'positive',
};

/** Whether what is personal in a voice has been hidden. */
export function RedactionChip(props: { redaction: Evidence['redaction'] }) {
  const t = usePainPointsTranslation();
  return (
    <ToneChip tone={redactionTones[props.redaction]}>
      {t(`evidence.redaction.${props.redaction}`)}
    </ToneChip>
  );
}

/** The clock that runs out next, in few words. */
export function ClockChip(props: {
  clock: NonNullable<Evidence['nextClock']>;
}) {
  const words = useClockWords()(props.clock);
  return (
    <ToneChip
      tone={words.tone}
      icon={<AlarmIcon aria-hidden />}
      title={words.long}
    >
      {words.short}
    </ToneChip>
  );
}
