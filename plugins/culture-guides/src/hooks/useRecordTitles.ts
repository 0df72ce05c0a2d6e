import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { createCultureGuidesClient } from '@trust-portal/plugin-culture-guides-common';
import type { ResolvedReference } from '@trust-portal/record-contracts';
import useAsync from 'react-use/esm/useAsync';

/** What plugins tell of their records. */
export interface RecordTitles {
  /** By reference; records that the reader may not see, and those of plugins that are not there, are missing. */
  records: ReadonlyMap<string, ResolvedReference>;
  /** The plugins that answered. */
  plugins: ReadonlySet<string>;
}

const nothing: RecordTitles = { records: new Map(), plugins: new Set() };

/**
 * Asks the plugins that references belong to for the titles of their records.
 * A neighbour that is absent is no error.
 */
export function useRecordTitles(references: readonly string[]): RecordTitles {
  const discovery = useApi(discoveryApiRef);
  const { fetch } = useApi(fetchApiRef);
  const key = [...new Set(references)].sort().join(' ');
  const { value } = useAsync(async (): Promise<RecordTitles> => {
    const wanted = key.split(' ').filter(Boolean);
    const pluginIds = [...new Set(wanted.map(one => one.split('/')[0]))];
    const answers = await Promise.all(
      pluginIds.map(async pluginId => {
        // Every domain answers to this one route alike, so the client of the guides can ask any of them.
        const client = createCultureGuidesClient({
          fetch,
          baseUrl: () => discovery.getBaseUrl(pluginId),
        });
        const items = await client
          .resolveReferences({
            body: {
              references: wanted.filter(one => one.startsWith(`${pluginId}/`)),
            },
          })
          .then(answer => answer.items)
          .catch(() => undefined);
        return { pluginId, items };
      }),
    );
    const answered = answers.filter(({ items }) => items !== undefined);
    return {
      records: new Map(
        answered.flatMap(({ items = [] }) =>
          items.map(item => [item.reference, item] as const),
        ),
      ),
      plugins: new Set(answered.map(({ pluginId }) => pluginId)),
    };
  }, [discovery, fetch, key]);
  return value ?? nothing;
}
