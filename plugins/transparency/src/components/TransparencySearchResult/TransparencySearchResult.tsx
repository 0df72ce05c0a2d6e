import { foundTransparencyDocumentSchema } from '@trust-portal/plugin-transparency-common';
import {
  RecordSearchResult,
  type SearchResultProps,
} from '@trust-portal/trust-ui';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';

/** A promise among the results of the portal's search. */
export function TransparencySearchResult(props: SearchResultProps) {
  const t = useTransparencyTranslation();
  // The index of an older portal may hold documents that lack something.
  const found = foundTransparencyDocumentSchema.safeParse(props.result).data;
  return (
    <RecordSearchResult
      {...props}
      found={found}
      typeLabel={found && t(`shell.searchResult.${found.type}`)}
    >
      <span>{found?.location.split('/').at(-1)}</span>
    </RecordSearchResult>
  );
}
