import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import {
  fieldReportProblems,
  type SectionDetail,
} from '@trust-portal/plugin-culture-guides-common';
import {
  focusAtStart,
  FormDialog,
  ToggleGroup,
  useAction,
  useFieldMessage,
  useFormats,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** Tells the team of a market that something in its guide is wrong, outdated or missing. */
export function ReportDialog(props: {
  section: SectionDetail;
  /** The words that the reader had marked; empty when none. */
  quote: string;
  onClose: () => void;
}) {
  const { section, onClose } = props;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const [problem, setProblem] =
    useState<(typeof fieldReportProblems)[number]>('wrong');
  const [quote, setQuote] = useState(props.quote);
  const [text, setText] = useState('');
  const report = useAction(async () => {
    const sent = await api.reportProblem({
      params: { sectionId: section.id },
      body: {
        problem,
        text,
        quote: quote.trim() || undefined,
        language: section.text?.language ?? section.sourceLanguage,
        number: section.text?.number,
      },
    });
    onClose();
    return t('section.report.sent', {
      id: sent.id,
      date: formats.date(sent.clock.dueOn),
    });
  });
  const problemAt = useFieldMessage(report.problem);
  return (
    <FormDialog
      open
      title={t('section.report.title')}
      submitLabel={t('section.report.send')}
      busy={report.busy}
      problem={report.problem}
      incomplete={text.trim() === ''}
      onClose={onClose}
      onSubmit={() => report.run()}
    >
      <div>
        <ToggleGroup
          label={t('section.report.problem')}
          value={problem}
          onChange={setProblem}
          options={fieldReportProblems.map(value => ({
            value,
            label: t(`section.report.kind.${value}`),
          }))}
        />
      </div>
      <TextField
        id="report-quote"
        variant="outlined"
        multiline
        maxRows={6}
        label={t('section.report.quote')}
        helperText={problemAt('quote') ?? t('section.report.quoteHint')}
        error={Boolean(problemAt('quote'))}
        value={quote}
        inputProps={{ maxLength: 1000 }}
        onChange={event => setQuote(event.target.value)}
      />
      <TextField
        id="report-text"
        variant="outlined"
        multiline
        minRows={4}
        required
        label={t('section.report.text')}
        helperText={problemAt('text')}
        error={Boolean(problemAt('text'))}
        value={text}
        inputRef={focusAtStart}
        inputProps={{ maxLength: 4000 }}
        onChange={event => setText(event.target.value)}
      />
    </FormDialog>
  );
}
