import { useId } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useLanguageName } from '../LanguageName';
import { RevisionDiff } from '../RevisionDiff';

/** What was published in the source since the revision that a translation says the same as. */
export function WhatChangedDialog(props: {
  sectionId: string;
  /** Of the source. */
  language: string;
  from: number;
  to: number;
  onClose: () => void;
}) {
  const { sectionId, language, from, to, onClose } = props;
  const t = useCultureGuidesTranslation();
  const nameOf = useLanguageName();
  const titleId = useId();
  const small = useMediaQuery(useTheme().breakpoints.down('xs'));
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={titleId}
      fullWidth
      fullScreen={small}
      maxWidth="md"
    >
      <DialogTitle id={titleId}>{t('section.behind.dialog')}</DialogTitle>
      <DialogContent>
        <p>
          {t('section.behind.dialogText', {
            language: nameOf(language),
            from: String(from),
            to: String(to),
          })}
        </p>
        <RevisionDiff
          sectionId={sectionId}
          language={language}
          from={from}
          to={to}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('section.behind.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
