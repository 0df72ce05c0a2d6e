import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { SelectField, useAddress } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
    },
    filter: { flex: '1 1 160px', maxWidth: 280 },
  }),
  { name: 'CultureGuidesSelectFilters' },
);

/** One filter of a list: its part of the address, what it is called, and its values. */
export interface SelectFilter {
  name: string;
  label: string;
  options: ReadonlyArray<{ value: string; label: string }>;
}

/** Filters of a list, one value each; the address holds them. */
export function SelectFilters(props: {
  filters: readonly SelectFilter[];
  /** Other parts of the address that the list is narrowed by. */
  others?: readonly string[];
  children?: ReactNode;
}) {
  const { filters, others = [], children } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const address = useAddress();
  const names = [...filters.map(({ name }) => name), ...others];
  const active = names.some(name => address.get(name) !== undefined);
  return (
    <div
      role="group"
      aria-label={t('launches.filter.label')}
      className={classes.root}
    >
      {filters.map(({ name, label, options }) => (
        <div key={name} className={classes.filter}>
          <SelectField
            label={label}
            options={[
              { value: '', label: t('launches.filter.all') },
              ...options,
            ]}
            value={address.get(name) ?? ''}
            onChange={value => address.set({ [name]: value })}
          />
        </div>
      ))}
      {children}
      {active && (
        <Button
          size="small"
          onClick={() =>
            address.set(
              Object.fromEntries(names.map(name => [name, undefined])),
            )
          }
        >
          {t('launches.filter.clear')}
        </Button>
      )}
    </div>
  );
}
