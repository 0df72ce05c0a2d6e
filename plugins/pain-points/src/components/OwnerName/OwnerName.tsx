import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { ToneChip } from '../Chip';

/** The group that answers for something, or the plain statement that none does. */
export function OwnerName(props: { owner?: string }) {
  const t = usePainPointsTranslation();
  return props.owner ? (
    <EntityRefLink entityRef={props.owner} hideIcon />
  ) : (
    <ToneChip tone="warning">{t('shell.noOwner')}</ToneChip>
  );
}
