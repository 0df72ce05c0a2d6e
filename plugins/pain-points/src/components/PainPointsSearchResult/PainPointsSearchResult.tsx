import {
  type FoundDocument,
  foundDocumentSchema,
  painStates,
  priorities,
} from '@trust-portal/plugin-pain-points-common';
import {
  RecordSearchResult,
  useLocalized,
  type SearchResultProps,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { PriorityChip, StateChip } from '../Chip';

/** A pain or a kind of pain among the results of the portal's search. */
export function PainPointsSearchResult(props: SearchResultProps) {
  const t = usePainPointsTranslation();
  // The index of an older portal may hold documents that lack something.
  const found = foundDocumentSchema.safeParse(props.result).data;
  return (
    <RecordSearchResult
      {...props}
      found={found}
      typeLabel={found?.type === 'kind' ? t('searchResult.kind') : undefined}
    >
      {found?.type === 'pain' && <PainFacts found={found} />}
    </RecordSearchResult>
  );
}

function PainFacts({ found }: { found: FoundDocument }) {
  const localized = useLocalized();
  const state = painStates.find(candidate => candidate === found.state);
  const priority = priorities.find(candidate => candidate === found.priority);
  return (
    <>
      {state && <StateChip state={state} />}
      {priority && <PriorityChip priority={priority} />}
      {found.kindName && <span>{localized(found.kindName).text}</span>}
      <span>{found.location.split('/').at(-1)}</span>
    </>
  );
}
