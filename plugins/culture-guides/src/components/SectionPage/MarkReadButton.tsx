import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import type { ShownText } from '@trust-portal/plugin-culture-guides-common';
import { ProblemNotice, useAction, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
    words: { flexBasis: 300, flexGrow: 1 },
  }),
  { name: 'CultureGuidesMarkReadButton' },
);

/** Lets the reader say that they have read exactly this revision. */
export function MarkReadButton(props: {
  sectionId: string;
  text: ShownText;
  onRead: () => void;
}) {
  const { sectionId, text, onRead } = props;
  const classes = useStyles();
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const mark = useAction(async () => {
    await api.markRead({
      params: { sectionId },
      body: { language: text.language, number: text.number },
    });
    onRead();
    return t('section.read.marked');
  });
  return (
    <>
      <ProblemNotice problem={mark.problem} />
      <div className={classes.root}>
        {text.readAt ? (
          <span>
            {t('section.read.readOn', { date: formats.date(text.readAt) })}
          </span>
        ) : (
          <>
            <Button
              variant="outlined"
              color="primary"
              startIcon={<CheckIcon />}
              disabled={mark.busy}
              onClick={() => mark.run()}
            >
              {t('section.read.markRead')}
            </Button>
            <span className={classes.words}>
              {t('section.read.notReadYet')}
            </span>
          </>
        )}
      </div>
    </>
  );
}
