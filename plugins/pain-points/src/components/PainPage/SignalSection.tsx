import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  ProblemNotice,
  Section,
  useAction,
  useFormats,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { SignalDialog } from '../SignalDialog';
import type { PainChange } from './PainChange';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1) },
    list: { margin: 0, paddingLeft: theme.spacing(2.5) },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    own: { color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsSignalSection' },
);

/** Who else heard of the pain, by market; the own signal can be given, changed and taken back. */
export function SignalSection(props: PainChange) {
  const { pain, onChanged } = props;
  const classes = useStyles();
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const nameOf = useVocabularyName();
  const [open, setOpen] = useState(false);
  const withdraw = useAction(async () => {
    onChanged(await api.withdrawSignal({ params: { painId: pain.id } }));
    return t('pain.signal.withdrawn');
  });
  const own = pain.ownSignal;
  return (
    <Section title={t('pain.signal.title')}>
      <div className={classes.root}>
        <div>{t('pain.signal.count', { count: pain.signalCount })}</div>
        {pain.signalsByMarket.length > 0 && (
          <ul className={classes.list}>
            {pain.signalsByMarket.map(entry => (
              <li key={entry.market}>
                {nameOf('markets', entry.market)}: {formats.number(entry.count)}
              </li>
            ))}
          </ul>
        )}
        {own && (
          <div className={classes.own}>
            {t('pain.signal.own', {
              market: nameOf('markets', own.market),
              date: formats.date(own.heardOn),
            })}
          </div>
        )}
        <ProblemNotice problem={withdraw.problem} />
        {pain.abilities.signal && (
          <div className={classes.buttons}>
            <Button
              size="small"
              variant={own ? 'outlined' : 'contained'}
              color="primary"
              onClick={() => setOpen(true)}
            >
              {t(own ? 'pain.signal.change' : 'signal.submit')}
            </Button>
            {own && (
              <Button
                size="small"
                disabled={withdraw.busy}
                onClick={() => withdraw.run()}
              >
                {t('pain.signal.withdraw')}
              </Button>
            )}
          </div>
        )}
      </div>
      {open && (
        <SignalDialog
          painId={pain.id}
          own={own}
          suggestedMarket={pain.markets[0]}
          onClose={() => setOpen(false)}
          onDone={onChanged}
        />
      )}
    </Section>
  );
}
