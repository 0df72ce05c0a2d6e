import { useId } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { LaunchDecision } from '@trust-portal/plugin-culture-guides-common';
import { LocalizedTextView, useFormats } from '@trust-portal/trust-ui';
import { dayInZone } from '../../calendar/dates';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useRecordTitles } from '../../hooks/useRecordTitles';
import { byDomain, standingOf } from '../../launches/checklist';
import { Contradictions } from '../ContradictionList';
import { CopyButton } from '../CopyButton';
import { ItemMarks } from './ItemMarks';
import { ItemOutcome } from './ItemOutcome';

const useStyles = makeStyles(
  theme => ({
    content: { display: 'grid', gap: theme.spacing(2) },
    hash: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      fontSize: 13,
      '& code': { overflowWrap: 'anywhere' },
    },
    heading: { margin: theme.spacing(1, 0, 0.5), fontSize: 15 },
    list: {
      display: 'grid',
      gap: theme.spacing(1.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    item: { display: 'grid', gap: theme.spacing(0.5) },
    title: { margin: 0, fontWeight: 600 },
    quiet: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesSnapshotDialog' },
);

/** What was known when it was decided: nothing of it has changed since, and its hash proves that. */
export function SnapshotDialog(props: {
  market: string;
  decision: LaunchDecision;
  onClose: () => void;
}) {
  const { market, decision, onClose } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const titleId = useId();
  const small = useMediaQuery(useTheme().breakpoints.down('xs'));
  const titles = useRecordTitles(
    decision.items.flatMap(({ evidence }) => evidence?.reference ?? []),
  );
  const day = dayInZone('UTC', new Date(decision.at));
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={titleId}
      fullWidth
      fullScreen={small}
      maxWidth="md"
    >
      <DialogTitle id={titleId}>
        {t('launches.decisions.snapshotTitle', {
          number: formats.number(decision.number),
        })}
      </DialogTitle>
      <DialogContent className={classes.content} tabIndex={0}>
        <p className={classes.quiet}>
          {t('launches.decisions.snapshotHint', {
            date: formats.dateTime(decision.at),
          })}
        </p>
        <div>
          <strong>{decision.name}</strong> · {t('launches.head.target')}{' '}
          {formats.date(decision.targetOn)}
        </div>
        <div className={classes.hash}>
          <span>{t('launches.decisions.hash')}</span>
          <code>{decision.hash}</code>
          <CopyButton
            label={t('launches.decisions.copyHash')}
            text={() => decision.hash}
          />
        </div>
        <div>
          <h3 className={classes.heading}>
            {t('launches.contradictions.title')}
          </h3>
          <Contradictions
            market={market}
            contradictions={decision.contradictions}
            nothing={
              decision.promisesKnown
                ? t('launches.decisions.noContradictions')
                : t('launches.decisions.promisesUnknown')
            }
          />
        </div>
        {byDomain(decision.items).map(({ domain, items }) => (
          <div key={domain}>
            <h3 className={classes.heading}>
              {t(`launches.domain.${domain}`)}
            </h3>
            <ul className={classes.list}>
              {items.map(item => {
                const standing = standingOf(item, day);
                return (
                  <li key={item.id} className={classes.item}>
                    <p className={classes.title}>
                      <LocalizedTextView text={item.title} />
                    </p>
                    <ItemMarks item={item} standing={standing} />
                    <ItemOutcome
                      item={item}
                      standing={standing}
                      titles={titles}
                    />
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('launches.decisions.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
