import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import OpenIcon from '@material-ui/icons/RadioButtonUnchecked';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ChainItem,
  PainDetail,
  Reading,
} from '@trust-portal/plugin-pain-points-common';
import {
  LocalizedTextView,
  useFormats,
  useLocalized,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1) },
    list: {
      display: 'grid',
      gap: theme.spacing(0.75),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    item: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      '& svg': { fontSize: 18, flexShrink: 0, marginTop: 2 },
    },
    reached: { color: theme.palette.success.main },
    open: { color: theme.palette.text.secondary },
    status: { color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsProofExplanation' },
);

/** The latest reading of a measure that counts; readings on one day in the order of their recording. */
export function latestReading(
  readings: readonly Reading[],
  standing: Reading['standing'],
): Reading | undefined {
  return readings
    .filter(reading => reading.standing === standing)
    .sort((one, other) =>
      `${one.readOn} ${one.recordedAt}`.localeCompare(
        `${other.readOn} ${other.recordedAt}`,
      ),
    )
    .at(-1);
}

/** Says what the proof of closure consists of, and what of it is missing. */
export function ProofExplanation(props: { pain: PainDetail }) {
  const { pain } = props;
  const classes = useStyles();
  const formats = useFormats();
  const t = usePainPointsTranslation();
  const localized = useLocalized();
  const measures = pain.chain.filter(
    (item): item is Extract<ChainItem, { type: 'measure' }> =>
      item.type === 'measure' && item.state !== 'dropped',
  );
  const remedyOf = (measure: ChainItem) =>
    pain.chain.find(item => item.id === measure.parentId);
  return (
    <div className={classes.root}>
      <div>{t(pain.abilities.proven ? 'state.proven' : 'state.notProven')}</div>
      {measures.length === 0 ? (
        <div className={classes.status}>{t('state.noMeasure')}</div>
      ) : (
        <ul className={classes.list}>
          {measures.map(measure => {
            const accepted = latestReading(measure.readings, 'accepted');
            const waiting = latestReading(measure.readings, 'waiting');
            return (
              <li key={measure.id} className={classes.item}>
                {measure.reached ? (
                  <CheckIcon aria-hidden className={classes.reached} />
                ) : (
                  <OpenIcon aria-hidden className={classes.open} />
                )}
                <div>
                  <div>
                    <LocalizedTextView text={measure.title} />
                  </div>
                  <div className={classes.status}>
                    {accepted
                      ? t(
                          measure.reached
                            ? 'state.reached'
                            : 'state.notReached',
                          {
                            value: formats.number(accepted.value),
                            target: formats.number(measure.target),
                            unit: localized(measure.unit).text,
                          },
                        )
                      : t('state.noReading', {
                          target: formats.number(measure.target),
                          unit: localized(measure.unit).text,
                        })}{' '}
                    {remedyOf(measure)?.state !== 'done' &&
                      t('state.remedyNotDone')}{' '}
                    {waiting &&
                      t('state.readingWaits', {
                        value: formats.number(waiting.value),
                      })}
                  </div>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
