import { useId } from 'react';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import {
  promiseSubjectNames,
  promiseSubjects,
} from '@trust-portal/plugin-transparency-common';
import {
  MarketSelect,
  SelectField,
  ToggleGroup,
  useAddress,
  useBilingual,
  useFormats,
  VisuallyHidden,
} from '@trust-portal/trust-ui';
import {
  promiseScopes,
  type PromiseFilter,
} from '../../hooks/usePromiseFilter';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
    },
    subject: { minWidth: 180 },
  }),
  { name: 'TransparencyPromiseFilters' },
);

/** Narrows the list; all of it is in the address. */
export function PromiseFilters(props: {
  filter: PromiseFilter;
  /** How many promises wait within the other filters; undefined until it is known. */
  waiting?: number;
}) {
  const { filter, waiting } = props;
  const classes = useStyles();
  const dayId = useId();
  const t = useTransparencyTranslation();
  const bilingual = useBilingual();
  const formats = useFormats();
  const address = useAddress();
  return (
    <div className={classes.root}>
      <ToggleGroup
        label={t('promises.scope.label')}
        value={filter.scope}
        options={promiseScopes.map(value => ({
          value,
          label:
            value === 'proposed' && waiting !== undefined
              ? `${t('promises.scope.proposed')} ${formats.number(waiting)}`
              : t(`promises.scope.${value}`),
        }))}
        onChange={scope =>
          address.set({ scope: scope === 'in-force' ? undefined : scope })
        }
      />
      {filter.scope === 'in-force' && (
        <TextField
          id={dayId}
          type="date"
          variant="outlined"
          size="small"
          label={t('promises.onDay')}
          InputLabelProps={{ shrink: true }}
          value={filter.day}
          onChange={event => address.set({ day: event.target.value })}
        />
      )}
      <MarketSelect
        value={filter.market}
        onChange={market => address.set({ market })}
      />
      <div className={classes.subject}>
        <SelectField
          label={t('promises.subject')}
          value={filter.subject ?? ''}
          options={[
            { value: '', label: t('promises.everySubject') },
            ...promiseSubjects.map(value => ({
              value,
              label: bilingual(promiseSubjectNames[value]),
            })),
          ]}
          onChange={subject => address.set({ subject })}
        />
      </div>
      {filter.entity && (
        <Button
          size="small"
          variant="outlined"
          endIcon={<CloseIcon />}
          onClick={() => address.set({ entity: undefined })}
        >
          <EntityDisplayName entityRef={filter.entity} disableTooltip />
          <VisuallyHidden>{t('promises.everyEntity')}</VisuallyHidden>
        </Button>
      )}
    </div>
  );
}
