import { useEffect, useRef, type RefObject } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { EvidenceDetail } from '@trust-portal/plugin-pain-points-common';
import {
  KeyCap,
  PageError,
  PageSkeleton,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { VoiceBody } from '../VoicePage/VoiceBody';

const useStyles = makeStyles(
  theme => ({
    root: {
      minWidth: 0,
      padding: theme.spacing(2, 2.5, 2.5),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.paper,
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(1),
    },
    title: { margin: 0, fontSize: 16, fontWeight: 650 },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      margin: theme.spacing(2, 0),
    },
  }),
  { name: 'PainPointsVoicePane' },
);

/** What can be done with the voice that is read; absent what the reader may not do. */
export interface VoicePaneActions {
  link: () => void;
  linkTo: (painId: string) => void;
  report: (voice: EvidenceDetail) => void;
  setAside: () => void;
  assign: () => void;
  answer: () => void;
  edit: () => void;
}

/** The voice that is read, with everything that it takes to decide about it. */
export function VoicePane(props: {
  evidenceId: string;
  /** Grows with each change, so that the voice is asked for again. */
  revision: number;
  actions: VoicePaneActions;
  textRef: RefObject<HTMLParagraphElement>;
  onLoaded: (voice: EvidenceDetail | undefined) => void;
}) {
  const { evidenceId, revision, actions, textRef, onLoaded } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const paths = usePaths();
  const loaded = useLoaded(
    painPointsApiRef,
    api => api.getEvidence({ params: { evidenceId } }),
    [evidenceId, revision],
  );
  // While the next voice is on its way, the one before must not be shown under its name.
  const voice = loaded.value?.id === evidenceId ? loaded.value : undefined;
  const latestOnLoaded = useRef(onLoaded);
  latestOnLoaded.current = onLoaded;
  useEffect(() => latestOnLoaded.current(voice), [voice]);

  const body = (() => {
    if (loaded.error && !loaded.loading) {
      return <PageError error={loaded.error} onRetry={loaded.retry} />;
    }
    if (!voice) return <PageSkeleton rows={4} />;
    const { abilities } = voice;
    const buttons = [
      abilities.triage && {
        key: 'l',
        label: t('evidence.action.link'),
        run: actions.link,
      },
      abilities.triage && {
        key: 's',
        label: t('evidence.action.setAside'),
        run: actions.setAside,
      },
      abilities.triage && {
        key: undefined,
        label: t('evidence.action.assign'),
        run: actions.assign,
      },
      abilities.answer && {
        key: 'r',
        label: t('evidence.action.answer'),
        run: actions.answer,
      },
      {
        key: 'n',
        label: t('evidence.action.report'),
        run: () => actions.report(voice),
      },
      abilities.edit && {
        key: undefined,
        label: t('evidence.action.edit'),
        run: actions.edit,
      },
    ];
    return (
      <VoiceBody
        voice={voice}
        textRef={textRef}
        keys
        onLinkProposal={abilities.triage ? actions.linkTo : undefined}
        onChange={loaded.retry}
      >
        <div className={classes.actions}>
          {buttons.map(
            (button, index) =>
              button && (
                <Button
                  key={button.label}
                  size="small"
                  variant={index === 0 ? 'contained' : 'outlined'}
                  color={index === 0 ? 'primary' : 'default'}
                  // A click would take the marked words away before they are read.
                  onMouseDown={event => event.preventDefault()}
                  onClick={button.run}
                  endIcon={button.key && <KeyCap hidden>{button.key}</KeyCap>}
                >
                  {button.label}
                </Button>
              ),
          )}
        </div>
      </VoiceBody>
    );
  })();

  return (
    <section
      aria-labelledby="inbox-voice"
      aria-busy={loaded.loading}
      className={classes.root}
    >
      <div className={classes.head}>
        <h2 id="inbox-voice" className={classes.title}>
          {evidenceId}
        </h2>
        <Link to={paths.evidence(evidenceId)}>{t('evidence.action.open')}</Link>
      </div>
      {body}
    </section>
  );
}
