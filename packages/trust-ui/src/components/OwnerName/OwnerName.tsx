import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useTrustUiTranslation } from '../../translation';
import { ToneChip } from '../Chip';

/** The group that answers for something, or the plain statement that none does. */
export function OwnerName(props: { owner?: string }) {
  const t = useTrustUiTranslation();
  return props.owner ? (
    <EntityRefLink entityRef={props.owner} hideIcon />
  ) : (
    <ToneChip tone="warning">{t('noOwner')}</ToneChip>
  );
}
