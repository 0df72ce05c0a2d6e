import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  readingConfirmPermission,
  type Reading,
} from '@trust-portal/plugin-pain-points-common';
import {
  ProblemNotice,
  type Tone,
  ToneChip,
  useAction,
  useDownload,
  useFormats,
} from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../../hooks/usePainPointsTranslation';
import type { PainChange } from '../PainChange';
import type { Measure } from './chainTree';

const useStyles = makeStyles(
  theme => ({
    scroll: { overflowX: 'auto', minWidth: 0 },
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      fontSize: 13,
      '& th, & td': {
        padding: theme.spacing(0.5, 1, 0.5, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
      // Links stand above one another: each is 24 pixels high, to be hit with a finger (WCAG 2.5.8).
      '& a': { display: 'inline-block', lineHeight: '24px' },
      '& th': { color: theme.palette.text.secondary, fontWeight: 600 },
    },
    value: { fontVariantNumeric: 'tabular-nums', fontWeight: 600 },
    meta: { color: theme.palette.text.secondary, overflowWrap: 'anywhere' },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
  }),
  { name: 'PainPointsReadingTable' },
);

const tones: Record<Reading['standing'], Tone> = {
  accepted: 'positive',
  waiting: 'warning',
  refused: 'neutral',
};

/** How many characters of a hash are shown; enough to compare with the file at hand. */
const shownHash = 12;

/** Every reading with where it comes from; typed ones wait here for somebody else's word. */
export function ReadingTable(props: PainChange & { item: Measure }) {
  const { pain, onChanged, onReload, item } = props;
  const classes = useStyles();
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const download = useDownload();
  const { allowed: mayDecide } = usePermission({
    permission: readingConfirmPermission,
  });
  const decide = useAction(async (reading: Reading, accepted: boolean) => {
    onChanged(
      await api.decideReading({
        params: { painId: pain.id, readingId: reading.id },
        body: { accepted },
      }),
    );
    return t(accepted ? 'chain.confirmed' : 'chain.refused');
  });
  const fetchFile = useAction(async (reading: Reading) => {
    const response = await api.getReadingFile({
      params: { painId: pain.id, readingId: reading.id },
    });
    await download(response, reading.fileName ?? reading.id);
    return undefined;
  });
  const readings = [...item.readings].sort((one, other) =>
    `${other.readOn} ${other.recordedAt}`.localeCompare(
      `${one.readOn} ${one.recordedAt}`,
    ),
  );

  function origin(reading: Reading) {
    switch (reading.origin) {
      case 'computed':
        return reading.query
          ? t('chain.origin.computedFrom', {
              from: formats.date(reading.query.from),
              to: formats.date(reading.query.to),
            })
          : t('chain.origin.computed');
      case 'imported':
        return (
          <Button
            size="small"
            disabled={fetchFile.busy}
            onClick={() => fetchFile.run(reading)}
          >
            {t('chain.origin.file', { file: reading.fileName ?? '' })}
          </Button>
        );
      default:
        return reading.source ? (
          <Link to={reading.source}>{t('chain.origin.typed')}</Link>
        ) : (
          t('chain.origin.typed')
        );
    }
  }

  return (
    <div>
      <ProblemNotice
        problem={decide.problem ?? fetchFile.problem}
        notAllowedHint={t('chain.ownReading')}
        onReload={onReload}
      />
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t('chain.readings')}>
          <thead>
            <tr>
              <th scope="col">{t('chain.column.date')}</th>
              <th scope="col">{t('chain.column.value')}</th>
              <th scope="col">{t('chain.column.origin')}</th>
              <th scope="col">{t('chain.column.standing')}</th>
            </tr>
          </thead>
          <tbody>
            {readings.map(reading => (
              <tr key={reading.id}>
                <td>{formats.date(reading.readOn)}</td>
                <td className={classes.value}>
                  {formats.number(reading.value)}
                </td>
                <td>
                  {origin(reading)}
                  {reading.note && (
                    <div className={classes.meta}>{reading.note}</div>
                  )}
                  {reading.hash && (
                    <div className={classes.meta} title={reading.hash}>
                      SHA-256 {reading.hash.slice(0, shownHash)}…
                    </div>
                  )}
                  <div className={classes.meta}>
                    <EntityRefLink entityRef={reading.recordedBy} hideIcon />
                  </div>
                </td>
                <td>
                  <ToneChip tone={tones[reading.standing]}>
                    {t(`chain.standing.${reading.standing}`)}
                  </ToneChip>
                  {reading.decidedBy && (
                    <div className={classes.meta}>
                      <EntityRefLink entityRef={reading.decidedBy} hideIcon />
                    </div>
                  )}
                  {reading.standing === 'waiting' && mayDecide && (
                    <div className={classes.buttons}>
                      <Button
                        size="small"
                        color="primary"
                        disabled={decide.busy}
                        onClick={() => decide.run(reading, true)}
                      >
                        {t('chain.confirm')}
                      </Button>
                      <Button
                        size="small"
                        disabled={decide.busy}
                        onClick={() => decide.run(reading, false)}
                      >
                        {t('chain.refuse')}
                      </Button>
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
