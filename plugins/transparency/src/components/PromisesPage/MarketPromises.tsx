import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  promiseSubjectNames,
  type CustomerPromise,
} from '@trust-portal/plugin-transparency-common';
import { Section, useBilingual } from '@trust-portal/trust-ui';
import { useMarkets } from '../../hooks/useMarkets';
import { usePaths } from '../../hooks/usePaths';
import {
  Contradictions,
  PromisePeriod,
  PromiseValue,
  StandingChip,
} from '../PromiseMarks';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      display: 'grid',
      gridTemplateColumns: '200px minmax(0, 1fr) 240px',
      alignItems: 'start',
      gap: theme.spacing(0.5, 3),
      padding: theme.spacing(1.5, 0),
      '&:not(:first-child)': {
        borderTop: `1px solid ${theme.palette.divider}`,
      },
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    value: {
      fontSize: 22,
      fontWeight: 650,
      lineHeight: '28px',
      fontVariantNumeric: 'tabular-nums',
    },
    subject: { display: 'inline-block', fontWeight: 600, lineHeight: '24px' },
    words: { minWidth: 0, overflowWrap: 'anywhere' },
    secondary: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1.5),
      color: theme.palette.text.secondary,
      fontSize: 13,
      '& a': { lineHeight: '24px' },
    },
    id: { fontVariantNumeric: 'tabular-nums' },
    marks: {
      display: 'flex',
      flexWrap: 'wrap',
      flexDirection: 'column',
      alignItems: 'flex-start',
      gap: theme.spacing(0.5),
    },
    period: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'TransparencyMarketPromises' },
);

/** The promises of one market. */
export function MarketPromises(props: {
  market: string;
  promises: readonly CustomerPromise[];
}) {
  const classes = useStyles();
  const bilingual = useBilingual();
  const market = useMarkets()(props.market);
  return (
    <Section title={bilingual(market.name)}>
      <ul className={classes.list}>
        {props.promises.map(promise => (
          <PromiseItem key={promise.id} promise={promise} />
        ))}
      </ul>
    </Section>
  );
}

function PromiseItem({ promise }: { promise: CustomerPromise }) {
  const classes = useStyles();
  const bilingual = useBilingual();
  const paths = usePaths();
  return (
    <li className={classes.item}>
      <div className={classes.value}>
        <PromiseValue promise={promise} />
      </div>
      <div className={classes.words}>
        <Link to={paths.promise(promise.id)} className={classes.subject}>
          {bilingual(promiseSubjectNames[promise.subject])}
        </Link>
        <div>{bilingual(promise.wording)}</div>
        <div className={classes.secondary}>
          <span className={classes.id}>{promise.id}</span>
          {promise.entityRef && <EntityRefLink entityRef={promise.entityRef} />}
        </div>
      </div>
      <div className={classes.marks}>
        <StandingChip promise={promise} />
        <span className={classes.period}>
          <PromisePeriod promise={promise} />
        </span>
        <Contradictions promise={promise} />
      </div>
    </li>
  );
}
