import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import {
  focusAtStart,
  FormDialog,
  SelectField,
  useAction,
  useFieldMessage,
  useFormats,
  useLoaded,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import type { ReportChange } from './ReportChange';
import { needsWords, stateAfter, type ReportStep } from './reportSteps';

/** As many of the newest revisions as are offered. */
const offered = 20;

/** Answers a report, takes it back, or opens it again. */
export function AnswerDialog(
  props: ReportChange & { step: ReportStep; onClose: () => void },
) {
  const { report, onChanged, onReload, step, onClose } = props;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const [words, setWords] = useState('');
  const [fixedIn, setFixedIn] = useState('');
  const answer = useAction(async () => {
    onChanged(
      await api.transitionFieldReport({
        params: { reportId: report.id },
        body: {
          to: stateAfter[step],
          version: report.version,
          answer: words.trim() || undefined,
          fixedIn: fixedIn ? Number(fixedIn) : undefined,
        },
      }),
    );
    onClose();
    return t(`fieldReports.${step}.done`);
  });
  const problemAt = useFieldMessage(answer.problem);
  return (
    <FormDialog
      open
      title={t(`fieldReports.${step}.title`)}
      submitLabel={t(`fieldReports.${step}.submit`)}
      busy={answer.busy}
      problem={answer.problem}
      incomplete={needsWords.has(step) && words.trim() === ''}
      onClose={onClose}
      onReload={() => {
        onReload();
        answer.clear();
      }}
      onSubmit={() => answer.run()}
    >
      <div>{t(`fieldReports.${step}.hint`)}</div>
      {step === 'fix' && (
        <RevisionSelect
          {...props}
          value={fixedIn}
          onChange={setFixedIn}
          error={problemAt('fixedIn')}
        />
      )}
      <TextField
        id="field-report-answer"
        variant="outlined"
        multiline
        minRows={3}
        required={needsWords.has(step)}
        label={t(`fieldReports.${step}.text`)}
        helperText={problemAt('answer')}
        error={Boolean(problemAt('answer'))}
        value={words}
        inputRef={focusAtStart}
        inputProps={{ maxLength: 4000 }}
        onChange={event => setWords(event.target.value)}
      />
    </FormDialog>
  );
}

/** Chooses the published revision that mended what was reported. */
function RevisionSelect(
  props: ReportChange & {
    value: string;
    onChange: (value: string) => void;
    error?: string;
  },
) {
  const { report, value, onChange, error } = props;
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const { sectionId, language } = report;
  const revisions = useLoaded(
    cultureGuidesApiRef,
    api =>
      api.listRevisions({
        params: { sectionId, language },
        query: { limit: offered },
      }),
    [sectionId, language],
  );
  const published = (revisions.value?.items ?? []).filter(
    ({ state }) => state === 'published',
  );
  return (
    <SelectField
      label={t('fieldReports.fix.revision')}
      value={value}
      error={error}
      options={[
        { value: '', label: t('fieldReports.fix.noRevision') },
        ...published.map(({ number, note }) => ({
          value: String(number),
          label: t('fieldReports.fix.revisionOption', {
            number: formats.number(number),
            note,
          }),
        })),
      ]}
      onChange={onChange}
    />
  );
}
