import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import {
  LocalizedTextView,
  ProblemNotice,
  ToneChip,
  useAction,
  useFormats,
} from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../../hooks/usePainPointsTranslation';
import type { PainChange } from '../PainChange';
import type { Remedy } from './chainTree';

const useStyles = makeStyles(
  theme => ({
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
      fontSize: 13,
    },
    steps: { margin: 0, padding: 0, listStyle: 'none' },
    step: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      minHeight: 28,
      padding: theme.spacing(0.25, 0),
      cursor: 'pointer',
    },
    box: {
      width: 16,
      height: 16,
      margin: '3px 0 0',
      flexShrink: 0,
      accentColor: theme.palette.primary.main,
    },
    done: { color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsRemedyBody' },
);

/** The steps of a remedy, its effort and its date. */
export function RemedyBody(props: PainChange & { item: Remedy }) {
  const { pain, onChanged, onReload, item } = props;
  const classes = useStyles();
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const tick = useAction(async (index: number, done: boolean) => {
    onChanged(
      await api.editChainItem({
        params: { painId: pain.id, itemId: item.id },
        body: {
          version: item.version,
          steps: item.steps.map((step, position) =>
            position === index ? { ...step, done } : step,
          ),
        },
      }),
    );
    return undefined;
  });
  const today = DateTime.now().toISODate();
  const overdue =
    item.dueOn !== undefined &&
    item.dueOn < today &&
    (item.state === 'planned' || item.state === 'in-progress');
  const done = item.steps.filter(step => step.done).length;
  return (
    <>
      <div className={classes.facts}>
        <span>{t(`shell.effort.${item.effort}`)}</span>
        {item.dueOn && (
          <span>{t('chain.due', { date: formats.date(item.dueOn) })}</span>
        )}
        {overdue && <ToneChip tone="negative">{t('chain.overdue')}</ToneChip>}
        {item.steps.length > 0 && (
          <span>
            {t('chain.stepsDone', {
              done: String(done),
              total: String(item.steps.length),
            })}
          </span>
        )}
      </div>
      <ProblemNotice
        problem={tick.problem}
        onReload={() => {
          tick.clear();
          onReload();
        }}
      />
      {item.steps.length > 0 && (
        <ul className={classes.steps}>
          {item.steps.map((step, index) => (
            // Steps have no ids of their own; they keep their places.
            <li key={index}>
              <label className={classes.step}>
                <input
                  type="checkbox"
                  className={classes.box}
                  checked={step.done}
                  disabled={!pain.abilities.update || tick.busy}
                  onChange={event => tick.run(index, event.target.checked)}
                />
                <span className={step.done ? classes.done : undefined}>
                  <LocalizedTextView text={step.text} />
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
