import { appTreeApiRef, useApi } from '@backstage/frontend-plugin-api';

/**
 * Whether a plugin brings this page. A domain that is not installed hides its part of the home page.
 *
 * @param extensionId - for example `page:pain-points`
 */
export function useIsPageInstalled(extensionId: string): boolean {
  const { tree } = useApi(appTreeApiRef).getTree();
  return Boolean(tree.nodes.get(extensionId)?.instance);
}
