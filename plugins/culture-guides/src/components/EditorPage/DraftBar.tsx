import { useState } from 'react';
import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { FormDialog, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { Notice } from '../Notice';
import type { TextDraft } from './useTextDraft';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      minHeight: 32,
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
    state: { flexGrow: 1 },
  }),
  { name: 'CultureGuidesDraftBar' },
);

/** Whether the draft is safe, and the way to throw it away. */
export function DraftBar(props: {
  draft: TextDraft;
  sectionId: string;
  language: string;
  /** A revision of this text that waits for its review. */
  waitingNumber?: number;
  discarding: boolean;
  onDiscard: () => void;
}) {
  const { draft, sectionId, language, waitingNumber } = props;
  const { discarding, onDiscard } = props;
  const { state } = draft;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const paths = usePaths();
  const [asking, setAsking] = useState(false);
  // A notice says what is wrong with these.
  const unsafe = state.kind === 'failed' || state.kind === 'elsewhere';
  return (
    <>
      {waitingNumber !== undefined && (
        <Notice level="warning">
          {t('editor.waiting', { number: String(waitingNumber) })}{' '}
          <Link to={paths.revision(sectionId, language, waitingNumber)}>
            {t('section.history.open', { number: String(waitingNumber) })}
          </Link>
        </Notice>
      )}
      <div role="alert">
        {state.kind === 'elsewhere' && (
          <Notice
            level="danger"
            actions={
              <>
                <Button
                  size="small"
                  variant="outlined"
                  onClick={() => draft.takeOther()}
                >
                  {t('editor.draft.takeOther')}
                </Button>
                <Button size="small" onClick={() => draft.keepThis()}>
                  {t('editor.draft.keepThis')}
                </Button>
              </>
            }
          >
            {t('editor.draft.elsewhere')}
          </Notice>
        )}
        {state.kind === 'failed' && (
          <Notice
            level="danger"
            actions={
              <Button
                size="small"
                variant="outlined"
                onClick={() => draft.saveNow()}
              >
                {t('editor.draft.saveNow')}
              </Button>
            }
          >
            {t('editor.draft.failed')}
          </Notice>
        )}
      </div>
      <div className={classes.root}>
        <span className={classes.state} role="status">
          {state.kind === 'saved'
            ? t(
                draft.restored
                  ? 'editor.draft.savedBefore'
                  : 'editor.draft.saved',
                { time: formats.dateTime(state.at) },
              )
            : t(`editor.draft.${unsafe ? 'waiting' : state.kind}`)}
        </span>
        {state.kind !== 'untouched' && (
          <Button
            size="small"
            disabled={discarding}
            onClick={() => setAsking(true)}
          >
            {t('editor.draft.discard')}
          </Button>
        )}
      </div>
      <FormDialog
        open={asking}
        title={t('editor.draft.discardTitle')}
        submitLabel={t('editor.draft.discard')}
        busy={discarding}
        onClose={() => setAsking(false)}
        onSubmit={() => {
          setAsking(false);
          onDiscard();
        }}
      >
        {t('editor.draft.discardText')}
      </FormDialog>
    </>
  );
}
