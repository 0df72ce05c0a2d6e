import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { VisuallyHidden, useAddress } from '@trust-portal/trust-ui';
import {
  multipleFilters,
  noFilters,
  switches,
  type PainFilterView,
} from '../../hooks/usePainFilter';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useFilterLabel } from './useFilterLabel';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    chip: {
      ...theme.typography.body2,
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      minHeight: 26,
      padding: theme.spacing(0, 1),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 6,
      backgroundColor: theme.palette.action.hover,
      color: theme.palette.text.primary,
      fontSize: 12,
      cursor: 'pointer',
      '& svg': { fontSize: 14 },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    name: { color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsActiveFilters' },
);

/** What the list is filtered by; each can be taken away, or all at once. */
export function ActiveFilters(props: { filter: PainFilterView }) {
  const { query, active } = props.filter;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const address = useAddress();
  const labelOf = useFilterLabel();
  if (!active) return null;
  return (
    <ul className={classes.root} aria-label={t('pains.activeFilters')}>
      {multipleFilters.flatMap(name =>
        (query[name] ?? []).map(value => (
          <li key={`${name} ${value}`}>
            <button
              type="button"
              className={classes.chip}
              onClick={() =>
                address.set({
                  [name]: address.all(name).filter(other => other !== value),
                })
              }
            >
              <span className={classes.name}>{t(`pains.facet.${name}`)}</span>
              {labelOf(name, value)}
              <CloseIcon aria-hidden />
              <VisuallyHidden>{t('shell.remove')}</VisuallyHidden>
            </button>
          </li>
        )),
      )}
      {switches
        .filter(name => query[name])
        .map(name => (
          <li key={name}>
            <button
              type="button"
              className={classes.chip}
              onClick={() => address.set({ [name]: undefined })}
            >
              {t(`pains.switch.${name}`)}
              <CloseIcon aria-hidden />
              <VisuallyHidden>{t('shell.remove')}</VisuallyHidden>
            </button>
          </li>
        ))}
      {query.q && (
        <li>
          <button
            type="button"
            className={classes.chip}
            onClick={() => address.set({ q: undefined })}
          >
            <span className={classes.name}>{t('pains.searchFor')}</span>
            {query.q}
            <CloseIcon aria-hidden />
            <VisuallyHidden>{t('shell.remove')}</VisuallyHidden>
          </button>
        </li>
      )}
      <li>
        <Button size="small" onClick={() => address.set(noFilters)}>
          {t('pains.clearFilters')}
        </Button>
      </li>
    </ul>
  );
}
