import ArrowDownIcon from '@material-ui/icons/KeyboardArrowDown';
import ArrowUpIcon from '@material-ui/icons/KeyboardArrowUp';
import DragHandleIcon from '@material-ui/icons/DragHandle';
import type { Priority } from '@trust-portal/plugin-pain-points-common';
import { type Tone, ToneChip } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const toneByPriority: Record<Priority, Tone> = {
  high: 'negative',
  medium: 'warning',
  low: 'neutral',
};
const iconByPriority: Record<Priority, JSX.Element> = {
  high: <ArrowUpIcon aria-hidden />,
  medium: <DragHandleIcon aria-hidden />,
  low: <ArrowDownIcon aria-hidden />,
};

/** How soon a pain wants work, as the priority table gives it. */
export function PriorityChip(props: { priority: Priority }) {
  const t = usePainPointsTranslation();
  const { priority } = props;
  return (
    <ToneChip tone={toneByPriority[priority]} icon={iconByPriority[priority]}>
      {t(`shell.priority.${priority}`)}
    </ToneChip>
  );
}
