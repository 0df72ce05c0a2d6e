import { useRef, type RefObject } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import type { ShownText } from '@trust-portal/plugin-culture-guides-common';
import { LinkButton } from '@backstage/core-components';
import { PageMessage, useAddress, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { ClaimList, GuideText } from '../GuideText';
import { directionOf } from '../LanguageName';
import { BehindNotice } from './BehindNotice';
import { MarkReadButton } from './MarkReadButton';
import { ReadingBar } from './ReadingBar';
import type { SectionChange } from './SectionChange';
import { StandInNotice } from './StandInNotice';
import { TextContents } from './TextContents';
import { TextFacts } from './TextFacts';
import { UpcomingNotice } from './UpcomingNotice';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    columns: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 260px',
      gap: theme.spacing(2, 5),
      alignItems: 'start',
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    paper: {
      minWidth: 0,
      padding: theme.spacing(4, 5, 5),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.paper,
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(2.5, 2) },
      '@media print': { border: 0, padding: 0 },
    },
    measure: { maxWidth: 680, margin: '0 auto' },
    claims: {
      marginTop: theme.spacing(5),
      paddingTop: theme.spacing(2),
      borderTop: `1px solid ${theme.palette.divider}`,
      fontSize: 14,
    },
    claimsTitle: { margin: theme.spacing(0, 0, 1.5), fontSize: 16 },
    end: {
      marginTop: theme.spacing(3),
      '@media print': { display: 'none' },
    },
    side: {
      display: 'grid',
      gap: theme.spacing(3),
      [theme.breakpoints.up('md')]: {
        position: 'sticky',
        top: theme.spacing(2),
        maxHeight: `calc(100vh - ${theme.spacing(4)}px)`,
        overflowY: 'auto',
      },
    },
  }),
  { name: 'CultureGuidesTextTab' },
);

/** The text that holds, with all that a reader has to know about it. */
export function TextTab(props: SectionChange & { asked: string }) {
  const { section, asked } = props;
  const classes = useStyles();
  const article = useRef<HTMLElement>(null);
  return (
    <div className={classes.root}>
      <ReadingBar section={section} asked={asked} article={article} />
      {section.text ? (
        <Reading {...props} text={section.text} article={article} />
      ) : (
        <NothingInForce {...props} />
      )}
    </div>
  );
}

function Reading(
  props: SectionChange & {
    text: ShownText;
    article: RefObject<HTMLElement>;
  },
) {
  const { section, text, article, onReload } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  return (
    <>
      <StandInNotice section={section} text={text} />
      <BehindNotice section={section} text={text} />
      <UpcomingNotice section={section} />
      <div className={classes.columns}>
        <div className={classes.paper}>
          <div className={classes.measure} dir={directionOf(text.language)}>
            <article ref={article}>
              <GuideText
                sectionId={section.id}
                body={text.body}
                language={text.language}
                claims={text.claims}
                promiseValues={text.promiseValues}
              />
            </article>
            {text.claims.length > 0 && (
              <section className={classes.claims}>
                <h2 className={classes.claimsTitle} dir="auto">
                  {t('section.claims.title')}
                </h2>
                <ClaimList claims={text.claims} language={text.language} />
              </section>
            )}
            <div className={classes.end} dir="ltr">
              <MarkReadButton
                sectionId={section.id}
                text={text}
                onRead={onReload}
              />
            </div>
          </div>
        </div>
        <aside className={classes.side} aria-label={t('section.read.about')}>
          <TextContents article={article} body={text.body} />
          <TextFacts section={section} text={text} />
        </aside>
      </div>
    </>
  );
}

function NothingInForce(props: SectionChange) {
  const { section } = props;
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const day = useAddress().get('on');
  return (
    <>
      <UpcomingNotice section={section} />
      <PageMessage
        title={t('section.read.noText')}
        text={
          day
            ? t('section.read.noTextOn', { date: formats.date(day) })
            : t('section.read.noTextToday')
        }
      >
        {section.abilities.edit && (
          <LinkButton
            to={paths.edit(section.id, section.sourceLanguage)}
            variant="contained"
            color="primary"
          >
            {t('section.read.write')}
          </LinkButton>
        )}
      </PageMessage>
    </>
  );
}
