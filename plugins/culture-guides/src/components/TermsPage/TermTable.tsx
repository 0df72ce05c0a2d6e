import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import ForbiddenIcon from '@material-ui/icons/Block';
import PreferredIcon from '@material-ui/icons/CheckCircleOutline';
import FixedIcon from '@material-ui/icons/LockOutlined';
import JargonIcon from '@material-ui/icons/RecordVoiceOver';
import type {
  Term,
  TermKind,
} from '@trust-portal/plugin-culture-guides-common';
import { ToneChip, type Tone } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { LanguageName } from '../LanguageName';
import { MarketsOrAll, WordingStateChip } from '../Wording';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        padding: theme.spacing(1, 1.5),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
    },
    // What nobody has approved yet must look unfinished.
    proposed: {
      outline: `1px dashed ${theme.palette.warning.main}`,
      outlineOffset: -2,
    },
    retired: {
      color: theme.palette.text.secondary,
      '& $term': { textDecoration: 'line-through' },
    },
    term: { fontWeight: 650, lineHeight: '24px', overflowWrap: 'anywhere' },
    under: {
      color: theme.palette.text.secondary,
      fontSize: 13,
      fontWeight: 400,
    },
    cards: {
      display: 'grid',
      gap: theme.spacing(1),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    card: {
      display: 'grid',
      gap: theme.spacing(0.5),
      padding: theme.spacing(1.5),
    },
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
    },
  }),
  { name: 'CultureGuidesTermTable' },
);

const looks: Record<TermKind, { tone: Tone; Icon: typeof ForbiddenIcon }> = {
  forbidden: { tone: 'negative', Icon: ForbiddenIcon },
  preferred: { tone: 'positive', Icon: PreferredIcon },
  'do-not-translate': { tone: 'information', Icon: FixedIcon },
  jargon: { tone: 'warning', Icon: JargonIcon },
};

function KindChip(props: { kind: TermKind }) {
  const t = useCultureGuidesTranslation();
  const { tone, Icon } = looks[props.kind];
  return (
    <ToneChip
      tone={tone}
      icon={<Icon aria-hidden />}
      title={t(`terms.kindHint.${props.kind}`)}
    >
      {t(`terms.kind.${props.kind}`)}
    </ToneChip>
  );
}

const columns = [
  'term',
  'kind',
  'instead',
  'language',
  'markets',
  'state',
] as const;

/** Terms as a table, or as cards where a table would not fit. */
export function TermTable(props: {
  terms: readonly Term[];
  /** The address at which a term opens over the list. */
  pathOf: (term: Term) => string;
}) {
  const { terms, pathOf } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const lookOf = (term: Term) => {
    if (term.state === 'proposed') return classes.proposed;
    return term.state === 'retired' ? classes.retired : undefined;
  };
  const nameOf = (term: Term) => (
    <>
      <Link to={pathOf(term)} className={classes.term} lang={term.language}>
        {term.term}
      </Link>
      {term.variants.length > 0 && (
        <div className={classes.under} lang={term.language}>
          {t('terms.alsoWritten', { variants: term.variants.join(' · ') })}
        </div>
      )}
    </>
  );
  const insteadOf = (term: Term) =>
    term.instead && <strong lang={term.language}>{term.instead}</strong>;
  if (narrow) {
    return (
      <ul className={classes.cards} aria-label={t('terms.title')}>
        {terms.map(term => (
          <Paper
            key={term.id}
            component="li"
            className={`${classes.card} ${lookOf(term) ?? ''}`}
          >
            <div>{nameOf(term)}</div>
            <div className={classes.chips}>
              <KindChip kind={term.kind} />
              <WordingStateChip state={term.state} />
            </div>
            {term.instead && (
              <div>
                {t('terms.column.instead')}
                {t('wording.colon')}
                {insteadOf(term)}
              </div>
            )}
            <div className={classes.under}>
              <LanguageName language={term.language} /> ·{' '}
              <MarketsOrAll markets={term.markets} />
            </div>
          </Paper>
        ))}
      </ul>
    );
  }
  return (
    <Paper>
      <table className={classes.table} aria-label={t('terms.title')}>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {t(`terms.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {terms.map(term => (
            <tr key={term.id} className={lookOf(term)}>
              <th scope="row">{nameOf(term)}</th>
              <td>
                <KindChip kind={term.kind} />
              </td>
              <td>{insteadOf(term)}</td>
              <td>
                <LanguageName language={term.language} />
              </td>
              <td>
                <MarketsOrAll markets={term.markets} />
              </td>
              <td>
                <WordingStateChip state={term.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  );
}
