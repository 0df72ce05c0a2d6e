import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import VisibilityIcon from '@material-ui/icons/Visibility';

/** The type under which the collator files promises. */
const indexType = 'transparency';

/** Draws promises among the results of the portal's search. */
export const transparencySearchResult = SearchResultListItemBlueprint.make({
  params: {
    icon: <VisibilityIcon />,
    predicate: result => result.type === indexType,
    component: () =>
      import('../components/TransparencySearchResult').then(
        module => module.TransparencySearchResult,
      ),
  },
});

/** Narrows the search to promises. Backstage takes a plain text here, so it says both languages. */
export const transparencyResultType = SearchFilterResultTypeBlueprint.make({
  params: {
    value: indexType,
    name: 'Transparency · 透明公开',
    icon: <VisibilityIcon />,
  },
});
