import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** A person by name; what the portal did by itself is said so. */
export function PersonName(props: { person: string }) {
  const t = useCultureGuidesTranslation();
  return props.person.startsWith('user:') ? (
    <EntityDisplayName entityRef={props.person} hideIcon disableTooltip />
  ) : (
    <>{t('calendars.byPortal')}</>
  );
}
