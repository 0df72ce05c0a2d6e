import { useMemo, useState, type RefObject } from 'react';
import useLocalStorage from 'react-use/esm/useLocalStorage';
import type {
  Evidence,
  EvidenceDetail,
} from '@trust-portal/plugin-pain-points-common';
import { useShortcuts } from '@trust-portal/trust-ui';
import { type ImportanceName, usualImportance } from '../Voice/importance';
import { selectedRange, type TextRange } from '../Voice/textSegments';
import { proposalsWithKeys } from '../Voice/VoiceProposals';
import { useReportFromVoice } from '../VoicePage/useReportFromVoice';
import type { useInboxView } from './useInboxView';
import { useKeysThatWait } from './useKeysThatWait';
import { useTriage } from './useTriage';

/** The keys that act on the voice that is read. */
const voiceKeys = [
  ...['l', 's', 'a', 'r', 'n'],
  ...Array.from({ length: proposalsWithKeys }, (_, index) => String(index + 1)),
];

/** The dialogs of the inbox; one is open at a time. */
export type InboxDialog =
  | 'link'
  | 'set-aside'
  | 'assign'
  | 'answer'
  | 'edit'
  | 'paste'
  | 'keys';

/** What can be done in the inbox, by button and by key. */
export function useInboxActions(options: {
  view: ReturnType<typeof useInboxView>;
  searchRef: RefObject<HTMLElement>;
  textRef: RefObject<HTMLElement>;
}) {
  const { view, searchRef, textRef } = options;
  const [dialog, setDialog] = useState<InboxDialog>();
  const [loaded, setVoice] = useState<EvidenceDetail>();
  const [span, setSpan] = useState<TextRange>();
  const [revision, setRevision] = useState(0);
  const [followFocus, setFollowFocus] = useState(false);
  const [importance, setImportance] = useState<ImportanceName>(usualImportance);
  const [keysEnabled = true, setKeysEnabled] = useLocalStorage(
    'pain-points.inbox-keys',
    true,
  );
  const report = useReportFromVoice();

  const { selected, voices: listed, current } = view;
  // While the next voice is on its way, the one before must not be acted on.
  const voice = loaded?.id === current ? loaded : undefined;
  const targets = useMemo<readonly Evidence[]>(() => {
    if (selected.size > 0) {
      return listed.filter(({ id }) => selected.has(id));
    }
    // A voice that was opened by its address need not be in the list.
    const read = listed.find(({ id }) => id === current) ?? voice;
    return read ? [read] : [];
  }, [selected, listed, current, voice]);
  const triage = useTriage({
    targets,
    onChanged: (voices, handled) => {
      setRevision(before => before + 1);
      if (handled) view.leave(voices);
      else view.reload();
    },
    onUndone: evidenceIds => {
      setRevision(before => before + 1);
      view.comeBack(evidenceIds);
    },
  });

  function open(name: InboxDialog) {
    if (name === 'link') {
      setSpan(textRef.current ? selectedRange(textRef.current) : undefined);
    }
    triage.linking.clear();
    triage.settingAside.clear();
    triage.assigning.clear();
    setDialog(name);
  }
  function linkTo(painId: string) {
    if (!voice) return;
    triage.linkingOne.run([voice], { painId, importance: Number(importance) });
  }

  const may = voice?.abilities;
  // A selection can be handled before any voice of it was opened.
  const triages = may?.triage ?? view.selected.size > 0;
  const proposed = voice?.proposal.pains.slice(0, proposalsWithKeys) ?? [];
  const moveByKey = (step: 1 | -1) => {
    setFollowFocus(true);
    view.move(step);
  };
  const shortcuts = useKeysThatWait(
    {
      j: () => moveByKey(1),
      k: () => moveByKey(-1),
      ArrowDown: () => moveByKey(1),
      ArrowUp: () => moveByKey(-1),
      o: () => textRef.current?.focus(),
      x: view.current ? () => view.toggle(view.current ?? '') : undefined,
      l: triages && targets.length > 0 ? () => open('link') : undefined,
      s: triages && targets.length > 0 ? () => open('set-aside') : undefined,
      a: triages && targets.length > 0 ? triage.assignToMe : undefined,
      r: may?.answer ? () => open('answer') : undefined,
      n: voice ? () => report(voice) : undefined,
      p: () => open('paste'),
      u: triage.done?.undo ? () => triage.undoing.run() : undefined,
      '/': () => searchRef.current?.querySelector('input')?.focus(),
      '?': () => open('keys'),
      ...Object.fromEntries(
        proposed.map(({ painId }, index) => [
          String(index + 1),
          may?.triage ? () => linkTo(painId) : undefined,
        ]),
      ),
    },
    { subject: current, ready: voice !== undefined, waiting: voiceKeys },
  );
  useShortcuts(shortcuts, { enabled: keysEnabled && dialog === undefined });

  return {
    dialog,
    open,
    close: () => setDialog(undefined),
    triage,
    targets,
    voice,
    setVoice,
    span,
    revision,
    refresh: () => {
      setRevision(before => before + 1);
      view.reload();
    },
    followFocus,
    importance,
    setImportance,
    keysEnabled,
    setKeysEnabled,
    pane: {
      link: () => open('link'),
      linkTo,
      report,
      setAside: () => open('set-aside'),
      assign: () => open('assign'),
      answer: () => open('answer'),
      edit: () => open('edit'),
    },
  };
}
