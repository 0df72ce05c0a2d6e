import {
  foundGuideDocumentSchema,
  sectionKinds,
} from '@trust-portal/plugin-culture-guides-common';
import {
  RecordSearchResult,
  type SearchResultProps,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** A section or a term among the results of the portal's search. */
export function CultureGuidesSearchResult(props: SearchResultProps) {
  const t = useCultureGuidesTranslation();
  // The index of an older portal may hold documents that lack something.
  const found = foundGuideDocumentSchema.safeParse(props.result).data;
  const kind = sectionKinds.find(candidate => candidate === found?.sectionKind);
  return (
    <RecordSearchResult
      {...props}
      found={found}
      typeLabel={found && t(`searchResult.${found.type}`)}
    >
      {kind && <span>{t(`shell.sectionKind.${kind}`)}</span>}
    </RecordSearchResult>
  );
}
