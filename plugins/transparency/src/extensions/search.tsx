import { SearchFilterResultTypeBlueprint } from '@backstage/plugin-search-react/alpha';
import VisibilityIcon from '@material-ui/icons/Visibility';

/** Narrows the search to promises. Backstage takes a plain text here, so it says both languages. */
export const transparencyResultType = SearchFilterResultTypeBlueprint.make({
  params: {
    value: 'transparency',
    name: 'Transparency · 透明公开',
    icon: <VisibilityIcon />,
  },
});
