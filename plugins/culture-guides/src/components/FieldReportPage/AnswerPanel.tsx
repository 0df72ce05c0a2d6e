import { useState } from 'react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Section, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useOwnReference } from '../../hooks/useOwnReference';
import { usePaths } from '../../hooks/usePaths';
import { FieldReportStateChip } from '../FieldReportList';
import { AnswerDialog } from './AnswerDialog';
import type { ReportChange } from './ReportChange';
import { stepsOf, type ReportStep } from './reportSteps';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), justifyItems: 'start' },
    answer: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    quiet: { color: theme.palette.text.secondary, fontSize: 13 },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'CultureGuidesAnswerPanel' },
);

/** What the team has answered, and what the reader may do now. */
export function AnswerPanel(props: ReportChange) {
  const { report } = props;
  const { answer, answeredBy, answeredAt, fixedIn } = report;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const reader = useOwnReference();
  const [step, setStep] = useState<ReportStep>();
  return (
    <Section title={t('fieldReports.answer.title')}>
      <div className={classes.root}>
        <FieldReportStateChip state={report.state} />
        {answer && (
          <p className={classes.answer} dir="auto">
            {answer}
          </p>
        )}
        {!answer && !answeredBy && (
          <span className={classes.quiet}>{t('fieldReports.answer.none')}</span>
        )}
        {fixedIn !== undefined && (
          <span>
            {t('fieldReports.answer.fixedIn')}{' '}
            <Link
              to={paths.revision(report.sectionId, report.language, fixedIn)}
            >
              {t('fieldReports.answer.revision', {
                number: formats.number(fixedIn),
              })}
            </Link>
          </span>
        )}
        {answeredBy && answeredAt && (
          <span className={classes.quiet}>
            {t('fieldReports.answer.by')}{' '}
            <EntityRefLink entityRef={answeredBy} hideIcon /> ·{' '}
            {formats.dateTime(answeredAt)}
          </span>
        )}
        <div className={classes.actions}>
          {stepsOf(report, reader).map((one, index) => (
            <Button
              key={one}
              variant={index === 0 ? 'contained' : 'outlined'}
              color={index === 0 ? 'primary' : 'default'}
              onClick={() => setStep(one)}
            >
              {t(`fieldReports.act.${one}`)}
            </Button>
          ))}
        </div>
      </div>
      {step && (
        <AnswerDialog
          {...props}
          step={step}
          onClose={() => setStep(undefined)}
        />
      )}
    </Section>
  );
}
