import { useEffect, useRef, type KeyboardEvent } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import type { Evidence } from '@trust-portal/plugin-pain-points-common';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { VoiceRow } from './VoiceRow';

const useStyles = makeStyles(
  theme => ({
    root: {
      margin: 0,
      padding: 0,
      listStyle: 'none',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.paper,
      overflow: 'hidden',
    },
  }),
  { name: 'PainPointsVoiceList' },
);

/**
 * The voices of the inbox as a list box: one is read, any number may be
 * selected. The focus roves with the voice that is read.
 */
export function VoiceList(props: {
  voices: readonly Evidence[];
  current?: string;
  selected: ReadonlySet<string>;
  /** Puts the focus on the voice that is read, after keys have moved there. */
  followFocus: boolean;
  onRead: (evidenceId: string) => void;
  onMove: (step: 1 | -1) => void;
  onToggle: (evidenceId: string) => void;
}) {
  const { voices, current, selected, onRead, onMove, onToggle } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const list = useRef<HTMLDivElement>(null);
  const stop = voices.some(voice => voice.id === current)
    ? current
    : voices[0]?.id;

  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>(
      `[data-voice="${current}"]`,
    );
    if (!option) return;
    const within = list.current?.contains(document.activeElement);
    if (props.followFocus || within) option.focus({ preventScroll: true });
    option.scrollIntoView?.({ block: 'nearest' });
  }, [current, props.followFocus]);

  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, (() => void) | undefined> = {
      ArrowDown: () => onMove(1),
      ArrowUp: () => onMove(-1),
      Home: () => voices[0] && onRead(voices[0].id),
      End: () => voices.length > 0 && onRead(voices[voices.length - 1].id),
      ' ': () => stop && onToggle(stop),
      Enter: () => stop && onRead(stop),
    };
    const run = steps[event.key];
    if (!run || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    run();
  }

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={t('inbox.list')}
      aria-multiselectable="true"
      tabIndex={-1}
      className={classes.root}
      onKeyDown={onKeyDown}
    >
      {voices.map(voice => (
        <VoiceRow
          key={voice.id}
          voice={voice}
          current={voice.id === current}
          focusable={voice.id === stop}
          selected={selected.has(voice.id)}
          onRead={onRead}
          onToggle={onToggle}
        />
      ))}
    </div>
  );
}
