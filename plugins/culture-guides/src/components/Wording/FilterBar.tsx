import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { SearchField, SelectField, useAddress } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
    },
    search: { flex: '2 1 220px' },
    filter: { flex: '1 1 150px', maxWidth: 240 },
  }),
  { name: 'CultureGuidesFilterBar' },
);

/** One filter of a list: its part of the address, and its values. */
export interface Filter {
  name: 'kind' | 'language' | 'market' | 'state' | 'severity';
  options: ReadonlyArray<{ value: string; label: string }>;
}

/** Search and filters of a list of wording; the address holds them. */
export function FilterBar(props: {
  placeholder: string;
  filters: readonly Filter[];
  children?: ReactNode;
}) {
  const { placeholder, filters, children } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const address = useAddress();
  const active =
    address.get('q') !== undefined ||
    filters.some(({ name }) => address.get(name) !== undefined);
  return (
    <div
      role="group"
      aria-label={t('wording.filter.label')}
      className={classes.root}
    >
      <div className={classes.search}>
        <SearchField
          label={t('wording.filter.search')}
          placeholder={placeholder}
          value={address.get('q') ?? ''}
          onChange={q => address.set({ q }, { replace: true })}
        />
      </div>
      {filters.map(({ name, options }) => (
        <div key={name} className={classes.filter}>
          <SelectField
            label={t(`wording.filter.${name}`)}
            options={[
              { value: '', label: t('wording.filter.all') },
              ...options,
            ]}
            value={address.get(name) ?? ''}
            onChange={value => address.set({ [name]: value })}
          />
        </div>
      ))}
      {active && (
        <Button
          size="small"
          onClick={() =>
            address.set({
              q: undefined,
              ...Object.fromEntries(
                filters.map(({ name }) => [name, undefined]),
              ),
            })
          }
        >
          {t('wording.filter.clear')}
        </Button>
      )}
      {children}
    </div>
  );
}
