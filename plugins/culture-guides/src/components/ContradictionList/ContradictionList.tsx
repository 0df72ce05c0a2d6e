import { makeStyles } from '@material-ui/core/styles';
import {
  sectionIdOf,
  type Contradiction,
} from '@trust-portal/plugin-culture-guides-common';
import { Section } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import {
  useRecordTitles,
  type RecordTitles,
} from '../../hooks/useRecordTitles';
import {
  sayingsOf,
  type ContradictionValue,
} from '../../launches/contradictionValues';
import { usePromiseWords } from '../GuideText';
import { directionOf, useLanguageName } from '../LanguageName';
import { RecordLink } from '../RecordLink';
import { subjectName } from './subjectName';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(2),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    item: {
      display: 'grid',
      gap: theme.spacing(0.75),
      padding: theme.spacing(1.25, 1.5),
      borderRadius: theme.shape.borderRadius,
      border: `1px solid ${theme.palette.warning.main}`,
      overflowWrap: 'anywhere',
      '& a': { textDecoration: 'underline' },
    },
    code: { margin: 0, fontSize: 14, fontWeight: 650 },
    sayings: {
      display: 'grid',
      gap: theme.spacing(0.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    value: { fontWeight: 650, fontSize: 15 },
    quote: {
      margin: 0,
      paddingInlineStart: theme.spacing(1.25),
      borderInlineStart: `3px solid ${theme.palette.divider}`,
    },
    quiet: { margin: 0, color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesContradictionList' },
);

/** Promises and texts that contradict each other, with what each says and where. */
export function ContradictionList(props: {
  market: string;
  contradictions: readonly Contradiction[];
  promisesKnown: boolean;
}) {
  const { market, contradictions, promisesKnown } = props;
  const t = useCultureGuidesTranslation();
  return (
    <Section title={t('launches.contradictions.title')}>
      <Contradictions
        market={market}
        contradictions={contradictions}
        nothing={
          promisesKnown
            ? t('launches.contradictions.none')
            : t('launches.contradictions.unknown')
        }
      />
    </Section>
  );
}

/** {@link ContradictionList} without its frame. */
export function Contradictions(props: {
  market: string;
  contradictions: readonly Contradiction[];
  /** What is said where there are none. */
  nothing: string;
}) {
  const { market, contradictions, nothing } = props;
  const classes = useStyles();
  const titles = useRecordTitles(
    contradictions.flatMap(({ references }) => references),
  );
  if (contradictions.length === 0) {
    return <p className={classes.quiet}>{nothing}</p>;
  }
  return (
    <ul className={classes.list}>
      {contradictions.map(contradiction => (
        <ContradictionView
          key={JSON.stringify(contradiction)}
          market={market}
          contradiction={contradiction}
          titles={titles}
        />
      ))}
    </ul>
  );
}

function ContradictionView(props: {
  market: string;
  contradiction: Contradiction;
  titles: RecordTitles;
}) {
  const { market, contradiction, titles } = props;
  const { code, subject, quote, language, references } = contradiction;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const languageName = useLanguageName();
  const promiseWords = usePromiseWords(sectionIdOf(market, 'overview'));
  const sayings = sayingsOf(contradiction);
  const named = new Set(sayings.map(({ reference }) => reference));
  const rest = references.filter(reference => !named.has(reference));
  const valueOf = (value: ContradictionValue) =>
    'words' in value ? value.words : promiseWords(value);
  return (
    <li className={classes.item}>
      <p className={classes.code}>{t(`launches.contradictions.${code}`)}</p>
      {subject && <p className={classes.quiet}>{subjectName(t, subject)}</p>}
      <ul className={classes.sayings}>
        {sayings.map(({ reference, value }, index) => (
          <li key={index}>
            <span className={classes.value}>{valueOf(value)}</span>
            {reference && (
              <>
                {' — '}
                <RecordLink reference={reference} titles={titles} />
              </>
            )}
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <ul className={classes.sayings}>
          {rest.map(reference => (
            <li key={reference}>
              <RecordLink reference={reference} titles={titles} />
            </li>
          ))}
        </ul>
      )}
      {quote && (
        <>
          <p className={classes.quiet}>
            {t('launches.contradictions.quote', {
              language: language ? languageName(language) : '',
            })}
          </p>
          <blockquote
            className={classes.quote}
            lang={language}
            dir={language && directionOf(language)}
          >
            {quote}
          </blockquote>
        </>
      )}
    </li>
  );
}
