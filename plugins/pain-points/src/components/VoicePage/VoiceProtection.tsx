import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  evidenceErasePermission,
  type EvidenceDetail,
} from '@trust-portal/plugin-pain-points-common';
import { ProblemNotice, Section, useAction } from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { ReasonDialog } from '../VoiceDialogs';

const useStyles = makeStyles(
  theme => ({
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    hint: { margin: theme.spacing(0, 0, 1), overflowWrap: 'anywhere' },
  }),
  { name: 'PainPointsVoiceProtection' },
);

/** Redaction, legal hold and erasure, for those who may; nothing for the others. */
export function VoiceProtection(props: {
  voice: EvidenceDetail;
  onChange: () => void;
}) {
  const { voice, onChange } = props;
  const { abilities } = voice;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const api = usePainPointsApi();
  const paths = usePaths();
  const [dialog, setDialog] = useState<'erase' | 'hold'>();
  const { allowed: mayErase } = usePermission({
    permission: evidenceErasePermission,
  });
  const params = { evidenceId: voice.id };
  const erasing = useAction(async (reason: string) => {
    await api.eraseEvidence({ params, body: { reason } });
    onChange();
    return t('evidence.eraseDialog.done');
  });
  const holding = useAction(async (reason: string) => {
    await api.holdEvidence({ params, body: { reason } });
    onChange();
    return t('evidence.holdDialog.done');
  });
  const releasing = useAction(async () => {
    await api.releaseEvidence({ params });
    onChange();
    return t('evidence.holdDialog.released');
  });
  const erased = voice.shown === 'erased';
  const held = voice.legalHold !== undefined;
  // A hold takes the ability away; who has the right is told what stands in the way.
  const heldBack = held && mayErase && !erased;
  const buttons = [
    abilities.redact && !erased && (
      <LinkButton
        key="redact"
        size="small"
        variant="outlined"
        to={paths.redaction({ voice: voice.id })}
      >
        {t('evidence.action.redact')}
      </LinkButton>
    ),
    abilities.hold && !erased && !held && (
      <Button
        key="hold"
        size="small"
        variant="outlined"
        onClick={() => setDialog('hold')}
      >
        {t('evidence.action.hold')}
      </Button>
    ),
    abilities.hold && held && (
      <Button
        key="release"
        size="small"
        variant="outlined"
        disabled={releasing.busy}
        onClick={() => releasing.run()}
      >
        {t('evidence.action.release')}
      </Button>
    ),
    ((abilities.erase && !erased) || heldBack) && (
      <Button
        key="erase"
        size="small"
        variant="outlined"
        disabled={held}
        onClick={() => setDialog('erase')}
      >
        {t('evidence.action.erase')}
      </Button>
    ),
  ].filter(Boolean);
  if (buttons.length === 0) return null;
  return (
    <Section title={t('evidence.section.protection')}>
      {heldBack && (
        <p className={classes.hint}>{t('evidence.eraseDialog.held')}</p>
      )}
      <div className={classes.buttons}>{buttons}</div>
      <ProblemNotice problem={releasing.problem} onReload={onChange} />
      {dialog === 'erase' && (
        <ReasonDialog
          title={t('evidence.eraseDialog.title')}
          hint={t('evidence.eraseDialog.warning')}
          reasonLabel={t('evidence.eraseDialog.reason')}
          submitLabel={t('evidence.eraseDialog.submit')}
          confirmation={t('evidence.eraseDialog.confirm')}
          action={erasing}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'hold' && (
        <ReasonDialog
          title={t('evidence.holdDialog.title')}
          hint={t('evidence.holdDialog.hint')}
          reasonLabel={t('evidence.holdDialog.reason')}
          submitLabel={t('evidence.holdDialog.submit')}
          action={holding}
          onClose={() => setDialog(undefined)}
        />
      )}
    </Section>
  );
}
