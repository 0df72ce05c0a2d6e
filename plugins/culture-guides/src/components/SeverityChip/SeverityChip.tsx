import BlockIcon from '@material-ui/icons/Block';
import NoteIcon from '@material-ui/icons/InfoOutlined';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import type { Severity } from '@trust-portal/plugin-culture-guides-common';
import { ToneChip, type Tone } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const looks: Record<Severity, { tone: Tone; Icon: typeof BlockIcon }> = {
  note: { tone: 'information', Icon: NoteIcon },
  warning: { tone: 'warning', Icon: WarningIcon },
  blocker: { tone: 'negative', Icon: BlockIcon },
};

/** How much harm the wrong words do. */
export function SeverityChip(props: { severity: Severity }) {
  const t = useCultureGuidesTranslation();
  const { tone, Icon } = looks[props.severity];
  return (
    <ToneChip
      tone={tone}
      icon={<Icon aria-hidden />}
      title={t(`rules.severityHint.${props.severity}`)}
    >
      {t(`rules.severity.${props.severity}`)}
    </ToneChip>
  );
}
