import type { ComponentProps } from 'react';
import { PortalPage } from '@trust-portal/trust-ui';
import { CultureGuidesTabs } from '../CultureGuidesTabs';

/** The frame of every page of the guides: one heading, the tabs, the content. */
export function CultureGuidesPage(
  props: Omit<ComponentProps<typeof PortalPage>, 'tabs'>,
) {
  return <PortalPage {...props} tabs={<CultureGuidesTabs />} />;
}
