import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import TrackChangesIcon from '@material-ui/icons/TrackChanges';

/** The type under which the collator files pains and kinds. */
const indexType = 'pain-points';

/** Draws pains and kinds among the results of the portal's search. */
export const painPointsSearchResult = SearchResultListItemBlueprint.make({
  params: {
    icon: <TrackChangesIcon />,
    predicate: result => result.type === indexType,
    component: () =>
      import('../components/PainPointsSearchResult').then(
        module => module.PainPointsSearchResult,
      ),
  },
});

/** Narrows the search to pains and kinds. Backstage takes a plain text here, so it says both languages. */
export const painPointsResultType = SearchFilterResultTypeBlueprint.make({
  params: {
    value: indexType,
    name: 'Pain points · 客户痛点',
    icon: <TrackChangesIcon />,
  },
});
