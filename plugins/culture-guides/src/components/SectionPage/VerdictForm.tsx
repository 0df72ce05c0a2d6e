import { useState, type FormEvent } from 'react';
import Button from '@material-ui/core/Button';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  reviewVerdicts,
  type SectionReview,
} from '@trust-portal/plugin-culture-guides-common';
import {
  ProblemNotice,
  Section,
  useAction,
  useFieldMessage,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useLanguageName } from '../LanguageName';
import { RevisionDiff } from '../RevisionDiff';
import type { SectionChange } from './SectionChange';

const useStyles = makeStyles(
  theme => ({
    form: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    under: { color: theme.palette.text.secondary, fontSize: 13 },
    actions: { display: 'flex', gap: theme.spacing(1) },
    paragraph: { margin: 0 },
  }),
  { name: 'CultureGuidesVerdictForm' },
);

/** The verdict of a periodic review, with what changed since the one before. */
export function VerdictForm(
  props: SectionChange & {
    /** The newest published revision of the source. */
    number: number;
    lastReview?: SectionReview;
    onClose: () => void;
  },
) {
  const { section, number, lastReview, onChanged, onReload, onClose } = props;
  const classes = useStyles();
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const nameOf = useLanguageName();
  const [verdict, setVerdict] = useState<(typeof reviewVerdicts)[number]>();
  const [note, setNote] = useState('');
  const review = useAction(async () => {
    if (!verdict) return undefined;
    onChanged(
      await api.reviewSection({
        params: { sectionId: section.id },
        body: {
          verdict,
          number,
          note: note.trim() || undefined,
          version: section.version,
        },
      }),
    );
    onClose();
    return t('section.reviews.saved');
  });
  const problemAt = useFieldMessage(review.problem);
  function submit(event: FormEvent) {
    event.preventDefault();
    review.run();
  }
  return (
    <Section title={t('section.reviews.formTitle')}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <p className={classes.paragraph}>
          {t('section.reviews.formText', {
            number: String(number),
            language: nameOf(section.sourceLanguage),
          })}
        </p>
        {lastReview && lastReview.number !== number && (
          <>
            <p className={classes.paragraph}>
              {t('section.reviews.since', {
                from: String(lastReview.number),
                to: String(number),
              })}
            </p>
            <RevisionDiff
              sectionId={section.id}
              language={section.sourceLanguage}
              from={lastReview.number}
              to={number}
            />
          </>
        )}
        {lastReview?.number === number && (
          <p className={classes.paragraph}>
            {t('section.reviews.sinceNone', { number: String(number) })}
          </p>
        )}
        <RadioGroup
          aria-label={t('section.reviews.verdict')}
          value={verdict ?? ''}
          onChange={(_event, value) =>
            setVerdict(reviewVerdicts.find(known => known === value))
          }
        >
          {reviewVerdicts.map(value => (
            <FormControlLabel
              key={value}
              value={value}
              control={<Radio color="primary" />}
              label={
                <>
                  {t(`section.verdict.${value}`)}
                  <div className={classes.under}>
                    {t(`section.reviews.explanation.${value}`)}
                  </div>
                </>
              }
            />
          ))}
        </RadioGroup>
        <TextField
          id="review-note"
          variant="outlined"
          multiline
          minRows={2}
          label={t('section.reviews.note')}
          helperText={problemAt('note') ?? t('section.reviews.noteHint')}
          error={Boolean(problemAt('note'))}
          value={note}
          onChange={event => setNote(event.target.value)}
        />
        <ProblemNotice problem={review.problem} onReload={onReload} />
        <div className={classes.actions}>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={!verdict || review.busy}
          >
            {t('section.reviews.save')}
          </Button>
          <Button onClick={onClose}>{t('section.behind.close')}</Button>
        </div>
      </form>
    </Section>
  );
}
