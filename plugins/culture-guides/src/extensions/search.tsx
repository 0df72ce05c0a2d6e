import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import PublicIcon from '@material-ui/icons/Public';

/** The type under which the collator files sections and terms. */
const indexType = 'culture-guides';

/** Draws sections of guides and terms among the results of the portal's search. */
export const cultureGuidesSearchResult = SearchResultListItemBlueprint.make({
  params: {
    icon: <PublicIcon />,
    predicate: result => result.type === indexType,
    component: () =>
      import('../components/CultureGuidesSearchResult').then(
        module => module.CultureGuidesSearchResult,
      ),
  },
});

/** Narrows the search to guides and terms. Backstage takes a plain text here, so it says both languages. */
export const cultureGuidesResultType = SearchFilterResultTypeBlueprint.make({
  params: {
    value: indexType,
    name: 'Culture guides · 文化指南',
    icon: <PublicIcon />,
  },
});
