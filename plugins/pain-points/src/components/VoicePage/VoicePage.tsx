import { useRef, useState } from 'react';
import { useParams } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import { painPointsSignalChannel } from '@trust-portal/plugin-pain-points-common';
import {
  PageError,
  PageSkeleton,
  ProblemNotice,
  Section,
  useAction,
  useLiveReload,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { PainPointsPage } from '../PainPointsPage';
import { selectedRange, type TextRange } from '../Voice/textSegments';
import { VoiceBody } from './VoiceBody';
import { VoiceHistory } from './VoiceHistory';
import { VoicePageDialogs, type VoiceDialog } from './VoicePageDialogs';
import { VoiceProtection } from './VoiceProtection';
import { useReportFromVoice } from './useReportFromVoice';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
      alignItems: 'start',
      gap: theme.spacing(2),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    side: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(2),
    },
  }),
  { name: 'PainPointsVoicePage' },
);

/** Everything about one voice. */
export function VoicePage() {
  const { evidenceId = '' } = useParams();
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const paths = usePaths();
  const api = usePainPointsApi();
  const report = useReportFromVoice();
  const textRef = useRef<HTMLParagraphElement>(null);
  const [revision, setRevision] = useState(0);
  const [dialog, setDialog] = useState<VoiceDialog>();
  const [span, setSpan] = useState<TextRange>();
  const loaded = useLoaded(
    painPointsApiRef,
    client => client.getEvidence({ params: { evidenceId } }),
    [evidenceId, revision],
  );
  const reload = () => setRevision(before => before + 1);
  const returning = useAction(async () => {
    await api.returnEvidence({ body: { evidenceIds: [evidenceId] } });
    reload();
    return t('evidence.broughtBack');
  });
  useLiveReload(reload, {
    channel: painPointsSignalChannel,
    reference: `pain-points/evidence/${evidenceId}`,
  });
  const voice = loaded.value?.id === evidenceId ? loaded.value : undefined;

  function open(name: VoiceDialog) {
    setSpan(textRef.current ? selectedRange(textRef.current) : undefined);
    setDialog(name);
  }
  const body = (() => {
    if (loaded.error && !loaded.loading) {
      return <PageError error={loaded.error} onRetry={loaded.retry} />;
    }
    if (!voice) return <PageSkeleton rows={6} />;
    const { abilities } = voice;
    const names: VoiceDialog[] = [
      ...(abilities.triage ? (['link', 'assign'] as const) : []),
      ...(abilities.triage && voice.state === 'inbox'
        ? (['setAside'] as const)
        : []),
      ...(abilities.answer ? (['answer'] as const) : []),
      ...(abilities.edit ? (['edit'] as const) : []),
    ];
    return (
      <div className={classes.root}>
        <Section title={t('evidence.section.text')}>
          <VoiceBody voice={voice} textRef={textRef} onChange={reload}>
            <div className={classes.buttons}>
              {names.map(name => (
                <Button
                  key={name}
                  size="small"
                  variant={name === 'link' ? 'contained' : 'outlined'}
                  color={name === 'link' ? 'primary' : 'default'}
                  // A click would take the marked words away before they are read.
                  onMouseDown={event => event.preventDefault()}
                  onClick={() => open(name)}
                >
                  {t(`evidence.action.${name}`)}
                </Button>
              ))}
              {abilities.triage && voice.state === 'set-aside' && (
                <Button
                  size="small"
                  variant="outlined"
                  disabled={returning.busy}
                  onClick={() => returning.run()}
                >
                  {t('evidence.action.bringBack')}
                </Button>
              )}
              <Button
                size="small"
                variant="outlined"
                onClick={() => report(voice)}
              >
                {t('evidence.action.report')}
              </Button>
            </div>
            <ProblemNotice problem={returning.problem} onReload={reload} />
          </VoiceBody>
        </Section>
        <div className={classes.side}>
          <VoiceProtection voice={voice} onChange={reload} />
          <Section title={t('evidence.section.history')}>
            <VoiceHistory evidenceId={evidenceId} revision={revision} />
          </Section>
        </div>
        {dialog && (
          <VoicePageDialogs
            voice={voice}
            dialog={dialog}
            span={span}
            onDone={reload}
            onClose={() => setDialog(undefined)}
          />
        )}
      </div>
    );
  })();
  return (
    <PainPointsPage
      title={t('evidence.voicePage.title', { id: evidenceId })}
      actions={
        <LinkButton to={paths.inbox()} variant="outlined">
          {t('evidence.voicePage.back')}
        </LinkButton>
      }
    >
      {body}
    </PainPointsPage>
  );
}
