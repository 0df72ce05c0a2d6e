import { useId } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import { makeStyles } from '@material-ui/core/styles';
import { KeyCap } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const keys = [
  ['next', 'j', '\u2193'],
  ['previous', 'k', '\u2191'],
  ['open', 'o'],
  ['select', 'x'],
  ['proposal', '1 \u2013 5'],
  ['link', 'l'],
  ['setAside', 's'],
  ['assign', 'a'],
  ['answer', 'r'],
  ['report', 'n'],
  ['paste', 'p'],
  ['undo', 'u'],
  ['search', '/'],
  ['help', '?'],
] as const;

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gridTemplateColumns: 'auto 1fr',
      gap: theme.spacing(0.75, 2),
      margin: theme.spacing(2, 0),
    },
    keys: { display: 'flex', gap: 4, alignItems: 'center' },
    words: { margin: 0 },
  }),
  { name: 'PainPointsKeysDialog' },
);

/** The keys of the inbox, and the switch that turns them off (WCAG 2.1.4). */
export function KeysDialog(props: {
  enabled: boolean;
  onEnable: (enabled: boolean) => void;
  onClose: () => void;
}) {
  const { enabled, onEnable, onClose } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('inbox.keys.title')}</DialogTitle>
      <DialogContent>
        {t('inbox.keys.hint')}
        <dl className={classes.list}>
          {keys.map(([name, ...caps]) => (
            <KeyRow
              key={name}
              caps={caps}
              words={t(`inbox.keys.${name}`)}
              classes={classes}
            />
          ))}
        </dl>
        <FormControlLabel
          control={
            <Switch
              color="primary"
              checked={enabled}
              onChange={event => onEnable(event.target.checked)}
            />
          }
          label={t('inbox.keys.enabled')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('shell.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function KeyRow(props: {
  caps: readonly string[];
  words: string;
  classes: Record<'keys' | 'words', string>;
}) {
  const { caps, words, classes } = props;
  return (
    <>
      <dt className={classes.keys}>
        {caps.map(cap => (
          <KeyCap key={cap}>{cap}</KeyCap>
        ))}
      </dt>
      <dd className={classes.words}>{words}</dd>
    </>
  );
}
