import { makeStyles } from '@material-ui/core/styles';
import type { CultureGuidesApi } from '@trust-portal/plugin-culture-guides-common';
import { useBilingual, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { FactsStrip } from '../GuidePage/FactsStrip';
import { useLanguageName } from '../LanguageName';
import { PrintedRules } from './PrintedRules';
import { PrintedSection } from './PrintedSection';

const useStyles = makeStyles(
  theme => ({
    root: {
      minWidth: 0,
      maxWidth: 820,
      padding: theme.spacing(5),
      border: `1px solid ${theme.palette.divider}`,
      backgroundColor: theme.palette.background.paper,
      '& a': { textDecoration: 'underline' },
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
      '@media print': {
        maxWidth: 'none',
        padding: 0,
        border: 0,
        // Paper is white, whatever the reader's theme.
        backgroundColor: '#fff',
        '&, & *': { color: '#000 !important', borderColor: '#999 !important' },
        // What a link leads to cannot be followed on paper.
        '& a[href^="http"]::after': {
          content: '" (" attr(href) ")"',
          fontSize: '0.85em',
          overflowWrap: 'anywhere',
        },
      },
    },
    cover: {
      display: 'grid',
      gap: theme.spacing(1),
      padding: theme.spacing(6, 0),
      textAlign: 'center',
      '@media print': {
        minHeight: '80vh',
        alignContent: 'center',
        breakAfter: 'page',
      },
    },
    kind: { margin: 0, fontSize: 16 },
    market: { margin: 0, fontSize: 36, fontWeight: 700 },
    quiet: { margin: 0, color: theme.palette.text.secondary },
    part: { marginTop: theme.spacing(4) },
    title: { margin: theme.spacing(0, 0, 1.5), fontSize: 20 },
    contents: { lineHeight: 1.9 },
  }),
  { name: 'CultureGuidesPrintedGuide' },
);

/** What `print` answers. */
export type PrintedGuideContent = Awaited<
  ReturnType<CultureGuidesApi['printGuide']>
>;

/** A guide as a document: title page, contents, facts, sections, rules. */
export function PrintedGuide(props: { guide: PrintedGuideContent }) {
  const { guide } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const bilingual = useBilingual();
  const languageName = useLanguageName();
  return (
    <article aria-label={t('print.document.label')} className={classes.root}>
      <div className={classes.cover}>
        <p className={classes.kind}>{t('print.document.heading')}</p>
        <p className={classes.market}>{bilingual(guide.market.name)}</p>
        <p>
          {t('print.document.inForce', {
            date: formats.date(guide.inForceOn),
          })}
        </p>
        <p>
          {t('print.document.language', {
            language: languageName(guide.language),
          })}
        </p>
        <p className={classes.quiet}>{t('print.document.note')}</p>
      </div>
      <section className={classes.part}>
        <h2 className={classes.title}>{t('print.document.contents')}</h2>
        <ol className={classes.contents}>
          {guide.sections.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`} lang={text.language} dir="auto">
                {text.title}
              </a>
            </li>
          ))}
          {guide.rules.length > 0 && (
            <li>
              <a href="#printed-rules">{t('print.document.rules')}</a>
            </li>
          )}
        </ol>
        {guide.sections.length === 0 && (
          <p className={classes.quiet}>{t('print.document.empty')}</p>
        )}
      </section>
      <section className={classes.part}>
        <h2 className={classes.title}>{t('print.document.facts')}</h2>
        <FactsStrip facts={guide.facts} />
      </section>
      {guide.sections.map(section => (
        <PrintedSection key={section.id} section={section} />
      ))}
      {guide.rules.length > 0 && <PrintedRules rules={guide.rules} />}
    </article>
  );
}
