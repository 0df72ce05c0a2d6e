import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  sectionIdOf,
  type MarketComparison,
} from '@trust-portal/plugin-culture-guides-common';
import { Section, useBilingual } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { subjectName } from '../ContradictionList';
import { usePromiseWords } from '../GuideText';
import { RulePairs } from '../RulePairs';
import { ComparedSections } from './ComparedSections';
import { ComparisonContents } from './ComparisonContents';
import { PairTable } from './PairTable';
import { useFactWords } from './useFactWords';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 220px',
      gap: theme.spacing(2, 3),
      alignItems: 'start',
      [theme.breakpoints.down('md')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
      '@media print': { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    parts: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    part: { scrollMarginTop: theme.spacing(2), minWidth: 0 },
    none: { margin: 0, color: theme.palette.text.secondary },
    line: { margin: theme.spacing(0, 0, 1) },
  }),
  { name: 'CultureGuidesComparisonView' },
);

/** Facts, holidays, promises, rules and sections of two markets. */
export function ComparisonView(props: { comparison: MarketComparison }) {
  const { comparison } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const bilingual = useBilingual();
  const from = bilingual(comparison.from.market.name);
  const to = bilingual(comparison.to.market.name);
  const parts = [
    {
      id: 'facts',
      title: t('compare.facts.title'),
      content: <Facts comparison={comparison} names={{ from, to }} />,
    },
    {
      id: 'holidays',
      title: t('compare.holidays.title', {
        year: String(comparison.holidays.year),
      }),
      content: <Holidays comparison={comparison} names={{ from, to }} />,
    },
    {
      id: 'promises',
      title: t('compare.promises.title'),
      content: <Promises comparison={comparison} names={{ from, to }} />,
    },
    {
      id: 'rules',
      title: t('compare.rules.title'),
      content:
        comparison.newRules.length === 0 ? (
          <p className={classes.none}>
            {t('compare.rules.none', { from, to })}
          </p>
        ) : (
          <>
            <p className={classes.line}>
              {t('compare.rules.count', {
                count: comparison.newRules.length,
                from,
                to,
              })}
            </p>
            <RulePairs rules={comparison.newRules} />
          </>
        ),
    },
  ];
  return (
    <div className={classes.root}>
      <div className={classes.parts}>
        {parts.map(({ id, title, content }) => (
          <div key={id} id={id} className={classes.part}>
            <Section title={title}>{content}</Section>
          </div>
        ))}
        <ComparedSections comparison={comparison} names={{ from, to }} />
      </div>
      <ComparisonContents comparison={comparison} parts={parts} />
    </div>
  );
}

interface PartProps {
  comparison: MarketComparison;
  /** The markets in the reader's language. */
  names: { from: string; to: string };
}

function Facts({ comparison, names }: PartProps) {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const { nameOf, valueOf } = useFactWords();
  if (comparison.facts.length === 0) {
    return <p className={classes.none}>{t('compare.facts.none')}</p>;
  }
  return (
    <PairTable
      label={t('compare.facts.title')}
      heads={[t('compare.facts.name'), names.from, names.to]}
      rows={comparison.facts.map(fact => ({
        key: fact.name,
        name: nameOf(fact.name),
        from: <bdi>{valueOf(fact.name, fact.from)}</bdi>,
        to: <bdi>{valueOf(fact.name, fact.to)}</bdi>,
      }))}
    />
  );
}

function Holidays({ comparison, names }: PartProps) {
  const { holidays } = comparison;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  return (
    <>
      <ul>
        <li>
          {t('compare.holidays.inMarket', {
            market: names.from,
            count: holidays.from,
          })}
        </li>
        <li>
          {t('compare.holidays.inMarket', {
            market: names.to,
            count: holidays.to,
          })}
        </li>
      </ul>
      <p className={classes.line}>
        {t('compare.holidays.shared', { count: holidays.shared })}
      </p>
      <Link
        to={paths.calendars({
          market: [comparison.from.market.id, comparison.to.market.id],
        })}
      >
        {t('compare.holidays.calendars')}
      </Link>
    </>
  );
}

function Promises({ comparison, names }: PartProps) {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  // Money is written in the currency of each market.
  const fromWords = usePromiseWords(
    sectionIdOf(comparison.from.market.id, 'overview'),
  );
  const toWords = usePromiseWords(
    sectionIdOf(comparison.to.market.id, 'overview'),
  );
  const { promises } = comparison;
  if (!promises) {
    return <p className={classes.none}>{t('compare.promises.unknown')}</p>;
  }
  if (promises.length === 0) {
    return <p className={classes.none}>{t('compare.promises.none')}</p>;
  }
  const absent = (
    <span className={classes.none}>{t('compare.promises.absent')}</span>
  );
  return (
    <PairTable
      label={t('compare.promises.title')}
      heads={[t('compare.promises.subject'), names.from, names.to]}
      rows={promises.map(({ subject, unit, from, to }) => ({
        key: `${subject} ${unit}`,
        name: subjectName(t, subject),
        from: from === undefined ? absent : fromWords({ value: from, unit }),
        to: to === undefined ? absent : toWords({ value: to, unit }),
      }))}
    />
  );
}
