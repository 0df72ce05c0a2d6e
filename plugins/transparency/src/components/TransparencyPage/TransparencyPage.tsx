import type { ComponentProps } from 'react';
import { PortalPage } from '@trust-portal/trust-ui';
import { TransparencyTabs } from '../TransparencyTabs';

/** The frame of every page of transparency: one heading, the tabs, the content. */
export function TransparencyPage(
  props: Omit<ComponentProps<typeof PortalPage>, 'tabs'>,
) {
  return <PortalPage {...props} tabs={<TransparencyTabs />} />;
}
