import { makeStyles } from '@material-ui/core/styles';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import type { Answer } from '@trust-portal/plugin-pain-points-common';
import { useFormats, useVocabularyName } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), margin: 0, padding: 0 },
    item: {
      listStyle: 'none',
      paddingInlineStart: theme.spacing(1.5),
      borderInlineStart: `3px solid ${theme.palette.divider}`,
    },
    text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    note: { color: theme.palette.text.secondary, fontSize: 12 },
  }),
  { name: 'PainPointsVoiceAnswers' },
);

/** What the customer was told. */
export function VoiceAnswers(props: { answers: readonly Answer[] }) {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const nameOf = useVocabularyName();
  if (props.answers.length === 0) {
    return <span className={classes.note}>{t('evidence.noAnswers')}</span>;
  }
  return (
    <ul className={classes.root}>
      {props.answers.map(answer => (
        <li key={answer.id} className={classes.item}>
          <p className={classes.text}>
            {answer.text ?? t('evidence.answerText')}
          </p>
          <div className={classes.note}>
            {t('evidence.sentBy', {
              kind: t(`evidence.answerDialog.${answer.kind}`),
              channel: nameOf('channels', answer.channel),
              date: formats.date(answer.sentOn),
            })}
            {' · '}
            <EntityDisplayName
              entityRef={answer.sentBy}
              hideIcon
              disableTooltip
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
