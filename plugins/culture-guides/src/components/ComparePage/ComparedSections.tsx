import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import {
  sectionIdOf,
  type MarketComparison,
  type SectionKind,
  type ShownText,
} from '@trust-portal/plugin-culture-guides-common';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { GuideText } from '../GuideText';
import { useLanguageName } from '../LanguageName';
import { SectionKindName } from '../SectionKindName';

const useStyles = makeStyles(
  theme => ({
    section: {
      minWidth: 0,
      padding: theme.spacing(2, 2.5, 2.5),
      scrollMarginTop: theme.spacing(2),
    },
    title: { margin: theme.spacing(0, 0, 1.5), fontSize: 16, fontWeight: 650 },
    sides: {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      gap: theme.spacing(2, 4),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    side: { minWidth: 0 },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0, 1.5),
      marginBottom: theme.spacing(1),
      paddingBottom: theme.spacing(0.5),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    market: { fontWeight: 650 },
    quiet: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesComparedSections' },
);

/** The sections of two guides in pairs; kinds of which neither has a text are left out. */
export function ComparedSections(props: {
  comparison: MarketComparison;
  names: { from: string; to: string };
}) {
  const { comparison, names } = props;
  const classes = useStyles();
  return (
    <>
      {comparison.sections
        .filter(({ from, to }) => from || to)
        .map(({ kind, from, to }) => (
          <Paper
            key={kind}
            id={`section-${kind}`}
            component="section"
            aria-labelledby={`section-${kind}-title`}
            className={classes.section}
          >
            <h2 id={`section-${kind}-title`} className={classes.title}>
              <SectionKindName kind={kind} />
            </h2>
            <div className={classes.sides}>
              <Side
                kind={kind}
                market={comparison.from.market.id}
                name={names.from}
                text={from}
              />
              <Side
                kind={kind}
                market={comparison.to.market.id}
                name={names.to}
                text={to}
              />
            </div>
          </Paper>
        ))}
    </>
  );
}

function Side(props: {
  kind: SectionKind;
  market: string;
  name: string;
  text?: ShownText;
}) {
  const { kind, market, name, text } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const languageName = useLanguageName();
  const sectionId = sectionIdOf(market, kind);
  return (
    <div className={classes.side}>
      <div className={classes.head}>
        <span className={classes.market}>{name}</span>
        {text && (
          <>
            <Link to={paths.section(sectionId, { language: text.language })}>
              {text.title}
            </Link>
            {text.language !== text.asked && (
              <span className={classes.quiet}>
                {t('compare.sections.standIn', {
                  language: languageName(text.language),
                })}
              </span>
            )}
          </>
        )}
      </div>
      {text ? (
        <GuideText
          sectionId={sectionId}
          body={text.body}
          language={text.language}
          claims={text.claims}
          promiseValues={text.promiseValues}
          topLevel={3}
          dense
        />
      ) : (
        <p className={classes.quiet}>{t('compare.sections.none')}</p>
      )}
    </div>
  );
}
