import type { ComponentProps } from 'react';
import { PortalPage } from '@trust-portal/trust-ui';
import { PainPointsTabs } from '../PainPointsTabs';

/** The frame of every page of the catalog: one heading, the tabs, the content. */
export function PainPointsPage(
  props: Omit<ComponentProps<typeof PortalPage>, 'tabs'>,
) {
  return <PortalPage {...props} tabs={<PainPointsTabs />} />;
}
