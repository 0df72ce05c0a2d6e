import { useState } from 'react';
import IconButton from '@material-ui/core/IconButton';
import TextField from '@material-ui/core/TextField';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import BoldIcon from '@material-ui/icons/FormatBold';
import ListIcon from '@material-ui/icons/FormatListBulleted';
import ClaimIcon from '@material-ui/icons/FormatQuote';
import LinkIcon from '@material-ui/icons/InsertLink';
import HeadingIcon from '@material-ui/icons/Title';
import PromiseIcon from '@material-ui/icons/VerifiedUser';
import { focusAtStart, FormDialog } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.25) },
  }),
  { name: 'CultureGuidesEditorToolbar' },
);

const commands = [
  { name: 'heading', Icon: HeadingIcon },
  { name: 'bold', Icon: BoldIcon },
  { name: 'list', Icon: ListIcon },
  { name: 'link', Icon: LinkIcon },
] as const;

/** The few marks that a guide needs, for those who do not know Markdown. */
export function EditorToolbar(props: {
  onCommand: (name: (typeof commands)[number]['name']) => void;
  onClaim: () => void;
  onPromise: (promiseId: string) => void;
}) {
  const { onCommand, onClaim, onPromise } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const [asking, setAsking] = useState(false);
  const [promise, setPromise] = useState('');
  const wellFormed = /^PR-\d{4,9}$/.test(promise.trim());
  const button = (label: string, Icon: typeof BoldIcon, press: () => void) => (
    <Tooltip title={label} key={label}>
      <IconButton size="small" aria-label={label} onClick={press}>
        <Icon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
  return (
    <div
      role="toolbar"
      aria-label={t('editor.toolbar.label')}
      className={classes.root}
    >
      {commands.map(({ name, Icon }) =>
        button(t(`editor.toolbar.${name}`), Icon, () => onCommand(name)),
      )}
      {button(t('editor.toolbar.claim'), ClaimIcon, onClaim)}
      {button(t('editor.toolbar.promise'), PromiseIcon, () => setAsking(true))}
      <FormDialog
        open={asking}
        title={t('editor.promise.title')}
        submitLabel={t('editor.promise.insert')}
        busy={false}
        incomplete={!wellFormed}
        onClose={() => setAsking(false)}
        onSubmit={() => {
          onPromise(promise.trim());
          setAsking(false);
          setPromise('');
        }}
      >
        <div>{t('editor.promise.text')}</div>
        <TextField
          id="promise-number"
          variant="outlined"
          size="small"
          label={t('editor.promise.number')}
          placeholder="PR-0001"
          value={promise}
          inputRef={focusAtStart}
          onChange={event => setPromise(event.target.value)}
        />
      </FormDialog>
    </div>
  );
}
