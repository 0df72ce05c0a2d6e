import { roleIds } from '@trust-portal/portal-vocabulary';
import { useCallback } from 'react';
import { useCultureGuidesTranslation } from './useCultureGuidesTranslation';

/** Names a role of the portal; one that the portal no longer knows names itself. */
export function useRoleName(): (role: string) => string {
  const t = useCultureGuidesTranslation();
  return useCallback(
    role => {
      const known = roleIds.find(id => id === role);
      return known ? t(`launches.role.${known}`) : role;
    },
    [t],
  );
}
