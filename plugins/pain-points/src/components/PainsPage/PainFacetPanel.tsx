import { makeStyles } from '@material-ui/core/styles';
import {
  painStates,
  priorities,
  type PainFacets,
} from '@trust-portal/plugin-pain-points-common';
import {
  FacetList,
  PageError,
  PageSkeleton,
  useAddress,
} from '@trust-portal/trust-ui';
import { switches } from '../../hooks/usePainFilter';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useFilterLabel } from './useFilterLabel';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2.5) },
    switches: { display: 'grid' },
    option: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      minHeight: 28,
      padding: theme.spacing(0, 0.5),
      fontSize: 13,
      cursor: 'pointer',
    },
    box: {
      width: 16,
      height: 16,
      margin: 0,
      accentColor: theme.palette.primary.main,
    },
  }),
  { name: 'PainPointsPainFacetPanel' },
);

const facetNames = ['state', 'priority', 'kind', 'market', 'owner'] as const;
type FacetName = (typeof facetNames)[number];

/** Facets whose values have an order of their own; the others go by count. */
const orders: Partial<Record<FacetName, readonly string[]>> = {
  state: painStates,
  priority: priorities,
};

/** The values of a facet in their order; those that are chosen stay although nothing is left of them. */
export function facetValues(
  counts: Record<string, number>,
  selected: readonly string[],
  order?: readonly string[],
): Array<{ value: string; count: number }> {
  const values = [...new Set([...Object.keys(counts), ...selected])];
  const rank = (value: string) =>
    order ? order.indexOf(value) : -(counts[value] ?? 0);
  return values
    .sort(
      (one, other) => rank(one) - rank(other) || one.localeCompare(other, 'en'),
    )
    .map(value => ({ value, count: counts[value] ?? 0 }));
}

/** The filters of the list with the counts of each value. */
export function PainFacetPanel(props: { facets?: PainFacets; error?: Error }) {
  const { facets, error } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const address = useAddress();
  const labelOf = useFilterLabel();
  if (error) return <PageError error={error} />;
  if (!facets) return <PageSkeleton rows={4} />;
  return (
    <div role="group" aria-label={t('pains.filters')} className={classes.root}>
      <div className={classes.switches}>
        {switches.map(name => (
          <label key={name} className={classes.option}>
            <input
              type="checkbox"
              className={classes.box}
              checked={address.get(name) === 'true'}
              onChange={event =>
                address.set({
                  [name]: event.target.checked ? 'true' : undefined,
                })
              }
            />
            {t(`pains.switch.${name}`)}
          </label>
        ))}
      </div>
      {facetNames.map(name => {
        const selected = address.all(name);
        return (
          <FacetList
            key={name}
            title={t(`pains.facet.${name}`)}
            selected={selected}
            options={facetValues(facets[name], selected, orders[name]).map(
              ({ value, count }) => ({
                value,
                count,
                label: labelOf(name, value),
              }),
            )}
            onChange={values => address.set({ [name]: values })}
          />
        );
      })}
    </div>
  );
}
