import { useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  ProblemNotice,
  Section,
  problemOf,
  useLoaded,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import useDebounce from 'react-use/esm/useDebounce';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import {
  findPromiseFaults,
  instantOf,
  toRequest,
} from '../../calendar/promise';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { AnswerView } from './AnswerView';
import { ComparedAnswers } from './ComparedAnswers';
import { PromiseForm } from './PromiseForm';
import { usePromise } from './usePromise';

/** How long typing must pause before it is counted again, in milliseconds. */
const pause = 200;

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'CultureGuidesWorkingDaysPage' },
);

/** When a promise of working days ends; the address holds the question. */
export function WorkingDaysPage() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const { markets } = usePortalVocabulary();
  const view = usePromise();
  const faults = findPromiseFaults(view.inputs, view.timeZone);
  const question = JSON.stringify([view.inputs, view.compared]);
  const [asked, setAsked] = useState({ ...view, question });
  useDebounce(() => setAsked({ ...view, question }), pause, [question]);
  const answers = useLoaded(
    cultureGuidesApiRef,
    async api => {
      const { inputs, timeZone, compared } = asked;
      if (findPromiseFaults(inputs, timeZone).length > 0) return undefined;
      const count = async (market: string, zone: string) => {
        // No fault was found, so the time is one.
        const start = instantOf(inputs.start, zone)!;
        const body = toRequest({ ...inputs, market }, start);
        return {
          start,
          days: body.workingDays,
          answer: await api.calculateWorkingDays({ body }),
        };
      };
      const [main, ...others] = await Promise.all([
        count(inputs.market, timeZone),
        ...markets
          .filter(({ id }) => compared.includes(id))
          .map(({ id, timeZone: zone }) =>
            count(id, zone).then(
              ({ answer }) => ({ market: id, answer }),
              () => ({ market: id, answer: undefined }),
            ),
          ),
      ]);
      return { main, others };
    },
    [asked.question],
  );
  const body = (() => {
    if (faults.length > 0) {
      return <PageMessage title={t('workingDays.incomplete')} />;
    }
    if (answers.error && !answers.loading) {
      const problem = problemOf(answers.error);
      return problem.kind === 'fields' || problem.code ? (
        <ProblemNotice problem={problem} />
      ) : (
        <PageError error={answers.error} onRetry={answers.retry} />
      );
    }
    if (!answers.value) return <PageSkeleton rows={4} />;
    const { main, others } = answers.value;
    return (
      <>
        <AnswerView {...main} />
        {others.length > 0 && (
          <ComparedAnswers main={main.answer} others={others} />
        )}
      </>
    );
  })();
  return (
    <CultureGuidesPage
      title={t('workingDays.title')}
      subtitle={t('workingDays.subtitle')}
    >
      <div className={classes.root}>
        <Section title={t('workingDays.inputs')}>
          <PromiseForm view={view} faults={faults} />
        </Section>
        {body}
      </div>
    </CultureGuidesPage>
  );
}
