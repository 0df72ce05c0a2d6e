import { useCallback } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  evidenceStates,
  evidenceTypes,
  redactionStates,
  type EvidenceFacets,
} from '@trust-portal/plugin-pain-points-common';
import {
  FacetList,
  PageError,
  PageSkeleton,
  useAddress,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import {
  anyState,
  evidenceFacetNames,
  type EvidenceFacetName,
} from '../../hooks/useEvidenceFilter';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useLanguageName } from '../Voice/useLanguageName';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 148px), 1fr))',
      gap: theme.spacing(2, 3),
      padding: theme.spacing(2),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.paper,
    },
    note: {
      gridColumn: '1 / -1',
      margin: 0,
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
  }),
  { name: 'PainPointsEvidenceFacetPanel' },
);

/** Facets whose values have an order of their own; the others go by count. */
const orders: Partial<Record<EvidenceFacetName, readonly string[]>> = {
  state: evidenceStates,
  type: evidenceTypes,
  redaction: redactionStates,
};

function valuesOf(
  name: EvidenceFacetName,
  counts: Record<string, number>,
  selected: readonly string[],
): string[] {
  const values = new Set([...Object.keys(counts), ...selected]);
  const order = orders[name];
  const rank = (value: string) =>
    order ? order.indexOf(value) : -(counts[value] ?? 0);
  return [...values].sort(
    (one, other) => rank(one) - rank(other) || one.localeCompare(other, 'en'),
  );
}

function useValueLabel() {
  const t = usePainPointsTranslation();
  const nameOf = useVocabularyName();
  const languageName = useLanguageName();
  return useCallback(
    (name: EvidenceFacetName, value: string): string => {
      const named = <Value extends string>(
        values: readonly Value[],
        words: (known: Value) => string,
      ) => {
        const known = values.find(candidate => candidate === value);
        return known === undefined ? value : words(known);
      };
      switch (name) {
        case 'state':
          return named(evidenceStates, known => t(`evidence.state.${known}`));
        case 'type':
          return named(evidenceTypes, known => t(`evidence.type.${known}`));
        case 'redaction':
          return named(redactionStates, known =>
            t(`evidence.redaction.${known}`),
          );
        case 'market':
          return nameOf('markets', value);
        case 'channel':
          return nameOf('channels', value);
        default:
          return languageName(value);
      }
    },
    [t, nameOf, languageName],
  );
}

/** The filters of voices with the counts of each value. */
export function EvidenceFacetPanel(props: {
  id: string;
  facets?: EvidenceFacets;
  error?: Error;
  onRetry: () => void;
}) {
  const { id, facets, error, onRetry } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const address = useAddress();
  const labelOf = useValueLabel();
  // Without a choice in the address the inbox shows the voices that wait.
  const chosen = (name: EvidenceFacetName) => {
    const values = address.all(name);
    if (name !== 'state') return values;
    if (values.length === 0) return ['inbox'];
    return values.filter(value => value !== anyState);
  };
  return (
    <div
      id={id}
      role="group"
      aria-label={t('inbox.filters')}
      className={classes.root}
    >
      {error && <PageError error={error} onRetry={onRetry} />}
      {!error && !facets && <PageSkeleton rows={2} />}
      {facets?.capped && <p className={classes.note}>{t('inbox.capped')}</p>}
      {facets &&
        evidenceFacetNames.map(name => {
          const selected = chosen(name);
          return (
            <FacetList
              key={name}
              title={t(`inbox.facet.${name}`)}
              selected={selected}
              options={valuesOf(name, facets[name], selected).map(value => ({
                value,
                label: labelOf(name, value),
                count: facets[name][value] ?? 0,
              }))}
              onChange={values =>
                address.set({
                  [name]:
                    name === 'state' && values.length === 0 ? anyState : values,
                  voice: undefined,
                })
              }
            />
          );
        })}
    </div>
  );
}
