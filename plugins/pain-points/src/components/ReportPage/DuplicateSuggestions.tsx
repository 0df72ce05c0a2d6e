import { useState } from 'react';
import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { LocalizedTextView, Section } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { PriorityChip, StateChip } from '../Chip';
import type { PainForm } from '../PainForm';
import { SignalDialog } from '../SignalDialog';
import { useDuplicateSuggestions } from './useDuplicateSuggestions';

const useStyles = makeStyles(
  theme => ({
    hint: { margin: 0, color: theme.palette.text.secondary },
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      display: 'grid',
      gap: theme.spacing(0.75),
      justifyItems: 'start',
      padding: theme.spacing(1.25, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      '&:first-child': { borderTop: 0 },
    },
    chips: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.75) },
    id: { color: theme.palette.text.secondary, fontSize: 12 },
  }),
  { name: 'PainPointsDuplicateSuggestions' },
);

/** Pains that may be the same one; agreeing with one is quicker than a second report. */
export function DuplicateSuggestions(props: {
  form: PainForm;
  composing: boolean;
  onHeardToo: (painId: string) => void;
}) {
  const { form, composing, onHeardToo } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const paths = usePaths();
  const suggestions = useDuplicateSuggestions(form, composing);
  const [heard, setHeard] = useState<string>();
  const found = suggestions.value ?? [];
  return (
    <Section title={t('report.duplicates')}>
      <div aria-live="polite">
        {suggestions.error && (
          <p className={classes.hint}>{t('report.duplicatesFailed')}</p>
        )}
        {!suggestions.error && found.length === 0 && (
          <p className={classes.hint}>
            {form.kindId && form.title.en + form.title.zh
              ? t('report.noDuplicates')
              : t('report.duplicatesHint')}
          </p>
        )}
        {found.length > 0 && (
          <p className={classes.hint}>
            {t('report.duplicatesFound', { count: found.length })}
          </p>
        )}
      </div>
      <ul className={classes.list}>
        {found.map(({ pain }) => (
          <li key={pain.id} className={classes.item}>
            <div>
              <span className={classes.id}>{pain.id}</span>{' '}
              <Link to={paths.pain(pain.id)} target="_blank">
                <LocalizedTextView text={pain.title} />
              </Link>
            </div>
            <div className={classes.chips}>
              <StateChip state={pain.state} />
              <PriorityChip priority={pain.priority} />
            </div>
            <Button
              size="small"
              variant="outlined"
              onClick={() => setHeard(pain.id)}
            >
              {t('report.thisIsIt')}
            </Button>
          </li>
        ))}
      </ul>
      {heard && (
        <SignalDialog
          painId={heard}
          suggestedMarket={form.markets[0]}
          onClose={() => setHeard(undefined)}
          onDone={() => onHeardToo(heard)}
        />
      )}
    </Section>
  );
}
