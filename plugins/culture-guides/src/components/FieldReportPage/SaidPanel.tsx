import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { FieldReport } from '@trust-portal/plugin-culture-guides-common';
import {
  OwnerName,
  Section,
  ToneChip,
  useFormats,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { directionOf, useLanguageName } from '../LanguageName';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), justifyItems: 'start' },
    text: {
      margin: 0,
      fontSize: 16,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    quoteLabel: { color: theme.palette.text.secondary, fontSize: 13 },
    quote: {
      margin: theme.spacing(0.5, 0, 0),
      paddingInlineStart: theme.spacing(1.5),
      borderInlineStart: `3px solid ${theme.palette.divider}`,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 2),
      '& a': { textDecoration: 'underline' },
    },
    quiet: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesSaidPanel' },
);

/** What a reader said, and the words of the guide that it is about. */
export function SaidPanel(props: { report: FieldReport }) {
  const { report } = props;
  const { quote, language, number, sectionId } = report;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const languageName = useLanguageName();
  return (
    <Section title={t('fieldReports.said.title')}>
      <div className={classes.root}>
        <ToneChip tone="neutral">
          {t(`fieldReports.problem.${report.problem}`)}
        </ToneChip>
        <p className={classes.text} dir="auto">
          {report.text}
        </p>
        {quote && (
          <div>
            <span className={classes.quoteLabel}>
              {t('fieldReports.said.quote', {
                language: languageName(language),
              })}
            </span>
            <blockquote
              className={classes.quote}
              lang={language}
              dir={directionOf(language)}
            >
              {quote}
            </blockquote>
          </div>
        )}
        <div className={classes.line}>
          {number !== undefined && (
            <Link to={paths.revision(sectionId, language, number)}>
              {t('fieldReports.said.inContext', {
                number: formats.number(number),
              })}
            </Link>
          )}
          <Link to={paths.section(sectionId, { language })}>
            {t('fieldReports.said.section')}
          </Link>
        </div>
        <div className={`${classes.line} ${classes.quiet}`}>
          <span>
            {t('fieldReports.said.by')}{' '}
            <EntityRefLink entityRef={report.reportedBy} hideIcon /> ·{' '}
            {formats.dateTime(report.reportedAt)}
          </span>
          <span>
            {t('fieldReports.said.owner')} <OwnerName owner={report.owner} />
          </span>
        </div>
      </div>
    </Section>
  );
}
