import { type RefObject } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import FilterIcon from '@material-ui/icons/FilterList';
import KeyboardIcon from '@material-ui/icons/Keyboard';
import { evidenceSorts } from '@trust-portal/plugin-pain-points-common';
import { SearchField, SelectField, useAddress } from '@trust-portal/trust-ui';
import {
  type EvidenceFilterView,
  noEvidenceFilters,
} from '../../hooks/useEvidenceFilter';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { QuickFilters } from './QuickFilters';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    search: { flex: '1 1 220px', maxWidth: 420 },
    sort: { flex: '0 1 190px' },
  }),
  { name: 'PainPointsInboxTools' },
);

/** Search, order and filters of the inbox. */
export function InboxTools(props: {
  filter: EvidenceFilterView;
  searchRef: RefObject<HTMLDivElement>;
  filtersOpen: boolean;
  filtersId: string;
  onFilters: () => void;
  onKeys: () => void;
}) {
  const { filter, searchRef, filtersOpen, filtersId } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const address = useAddress();
  return (
    <div className={classes.root}>
      <div className={classes.search} ref={searchRef}>
        <SearchField
          label={t('inbox.search')}
          placeholder={t('inbox.searchPlaceholder')}
          value={address.get('q') ?? ''}
          onChange={q =>
            address.set({ q, voice: undefined }, { replace: true })
          }
        />
      </div>
      <QuickFilters />
      <Button
        size="small"
        variant="outlined"
        startIcon={<FilterIcon />}
        aria-expanded={filtersOpen}
        aria-controls={filtersOpen ? filtersId : undefined}
        onClick={props.onFilters}
      >
        {filter.count > 0
          ? t('inbox.activeFilters', { count: filter.count })
          : t('inbox.filters')}
      </Button>
      {filter.active && (
        <Button size="small" onClick={() => address.set(noEvidenceFilters)}>
          {t('inbox.clearFilters')}
        </Button>
      )}
      <div className={classes.sort}>
        <SelectField
          label={t('inbox.sort.label')}
          options={evidenceSorts.map(value => ({
            value,
            label: t(`inbox.sort.${value}`),
          }))}
          value={filter.sort}
          onChange={sort => address.set({ sort, voice: undefined })}
        />
      </div>
      <Button
        size="small"
        startIcon={<KeyboardIcon />}
        onClick={props.onKeys}
        aria-haspopup="dialog"
      >
        {t('inbox.keys.show')}
      </Button>
    </div>
  );
}
