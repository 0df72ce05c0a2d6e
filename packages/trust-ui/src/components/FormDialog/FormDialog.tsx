import { useId, type FormEvent, type ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { Problem } from '../../hooks/problems';
import { useTrustUiTranslation } from '../../translation';
import { ProblemNotice } from '../ProblemNotice';

const useStyles = makeStyles(
  theme => ({
    content: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(0, 1fr)',
      // Labels of outlined fields reach above the field.
      paddingTop: theme.spacing(1),
    },
    actions: { padding: theme.spacing(1.5, 3, 2) },
  }),
  { name: 'TrustUiFormDialog' },
);

/** A dialog that asks for something and can fail without losing what was typed. */
export function FormDialog(props: {
  open: boolean;
  title: string;
  submitLabel: string;
  busy: boolean;
  problem?: Problem;
  /** Keeps the button closed while something is missing. */
  incomplete?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  onReload?: () => void;
  wide?: boolean;
  children: ReactNode;
}) {
  const { open, title, submitLabel, busy, problem, incomplete, wide } = props;
  const { onSubmit, onClose, onReload, children } = props;
  const classes = useStyles();
  const t = useTrustUiTranslation();
  const titleId = useId();
  const small = useMediaQuery(useTheme().breakpoints.down('xs'));

  function submit(event: FormEvent) {
    event.preventDefault();
    // A dialog is a child of its page for React: the page's own form must not hear of it.
    event.stopPropagation();
    if (!busy && !incomplete) onSubmit();
  }

  return (
    <Dialog
      open={open}
      onClose={busy ? undefined : onClose}
      aria-labelledby={titleId}
      fullWidth
      fullScreen={small}
      maxWidth={wide ? 'md' : 'sm'}
    >
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent className={classes.content}>
          <ProblemNotice problem={problem} onReload={onReload} />
          {children}
        </DialogContent>
        <DialogActions className={classes.actions}>
          <Button onClick={onClose} disabled={busy}>
            {t('form.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={busy || incomplete}
          >
            {busy ? t('form.saving') : submitLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
