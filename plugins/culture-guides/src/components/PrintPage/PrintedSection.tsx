import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { ClaimList, GuideText } from '../GuideText';
import { directionOf, useLanguageName } from '../LanguageName';
import { SectionKindName } from '../SectionKindName';
import type { PrintedGuideContent } from './PrintedGuide';

const useStyles = makeStyles(
  theme => ({
    root: {
      marginTop: theme.spacing(6),
      scrollMarginTop: theme.spacing(2),
      '@media print': { marginTop: 0, breakBefore: 'page' },
    },
    kind: { margin: 0, color: theme.palette.text.secondary, fontSize: 13 },
    title: { margin: theme.spacing(0.25, 0, 0.5), fontSize: 24 },
    facts: {
      margin: theme.spacing(0, 0, 2),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
    claims: {
      marginTop: theme.spacing(3),
      paddingTop: theme.spacing(1.5),
      borderTop: `1px solid ${theme.palette.divider}`,
      fontSize: 13,
    },
    claimsTitle: { margin: theme.spacing(0, 0, 1), fontSize: 15 },
  }),
  { name: 'CultureGuidesPrintedSection' },
);

/** One section on paper: which revision it is, its text, and its claims as notes. */
export function PrintedSection(props: {
  section: PrintedGuideContent['sections'][number];
}) {
  const { id, kind, text } = props.section;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const languageName = useLanguageName();
  const number = formats.number(text.number);
  const behind =
    text.freshness === 'behind-major' || text.freshness === 'behind-medium';
  return (
    <section id={id} className={classes.root} dir={directionOf(text.language)}>
      <p className={classes.kind} dir="auto">
        <SectionKindName kind={kind} />
      </p>
      <h2 className={classes.title} lang={text.language}>
        {text.title}
      </h2>
      <p className={classes.facts} dir="auto">
        {text.inForceFrom
          ? t('print.document.revision', {
              number,
              date: formats.date(text.inForceFrom),
            })
          : t('print.document.revisionOnly', { number })}
        {text.language !== text.asked &&
          ` · ${t('print.document.standIn', {
            asked: languageName(text.asked),
            shown: languageName(text.language),
          })}`}
        {behind && ` · ${t('print.document.behind')}`}
      </p>
      <GuideText
        sectionId={id}
        body={text.body}
        language={text.language}
        claims={text.claims}
        promiseValues={text.promiseValues}
        topLevel={3}
        dense
      />
      {text.claims.length > 0 && (
        <div className={classes.claims}>
          <h3 className={classes.claimsTitle} dir="auto">
            {t('print.document.claims')}
          </h3>
          <ClaimList claims={text.claims} language={text.language} />
        </div>
      )}
    </section>
  );
}
