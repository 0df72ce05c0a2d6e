import { useCallback, type ReactNode } from 'react';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import {
  priorities,
  painStates,
} from '@trust-portal/plugin-pain-points-common';
import { useBilingual, useVocabularyName } from '@trust-portal/trust-ui';
import type { MultipleFilter } from '../../hooks/usePainFilter';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';

/** Names one value of a filter; a value that nobody knows names itself. */
export function useFilterLabel(): (
  filter: MultipleFilter,
  value: string,
) => ReactNode {
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const nameOf = useVocabularyName();
  const { kindById, challengeById } = useTaxonomy();
  return useCallback(
    (filter, value) => {
      switch (filter) {
        case 'state': {
          const state = painStates.find(candidate => candidate === value);
          return state ? t(`shell.state.${state}`) : value;
        }
        case 'priority': {
          const priority = priorities.find(candidate => candidate === value);
          return priority ? t(`shell.priority.${priority}`) : value;
        }
        case 'kind': {
          const kind = kindById.get(value);
          return kind ? bilingual(kind.name) : value;
        }
        case 'challenge': {
          const challenge = challengeById.get(value);
          return challenge ? bilingual(challenge.name) : value;
        }
        case 'market':
          return nameOf('markets', value);
        case 'segment':
          return nameOf('segments', value);
        default:
          return (
            <EntityDisplayName entityRef={value} hideIcon disableTooltip />
          );
      }
    },
    [t, bilingual, nameOf, kindById, challengeById],
  );
}
