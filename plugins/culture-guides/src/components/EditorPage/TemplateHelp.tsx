import { makeStyles } from '@material-ui/core/styles';
import type { SectionTemplate } from '@trust-portal/plugin-culture-guides-common';
import { useBilingual } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    summary: {
      padding: theme.spacing(0.5, 0),
      color: theme.palette.primary.main,
      fontWeight: 600,
      cursor: 'pointer',
    },
    purpose: { margin: theme.spacing(1, 0), maxWidth: 720 },
    list: { margin: 0, paddingInlineStart: theme.spacing(2.5), maxWidth: 720 },
  }),
  { name: 'CultureGuidesTemplateHelp' },
);

/** The questions that a section of this kind answers. */
export function TemplateHelp(props: { template: SectionTemplate }) {
  const { purpose, questions } = props.template;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const bilingual = useBilingual();
  return (
    <details>
      <summary className={classes.summary}>{t('editor.questions')}</summary>
      <p className={classes.purpose}>{bilingual(purpose)}</p>
      <ul className={classes.list}>
        {questions.map(question => (
          <li key={question.en}>{bilingual(question)}</li>
        ))}
      </ul>
    </details>
  );
}
