import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { TextCheckHit } from '@trust-portal/plugin-culture-guides-common';
import { LocalizedTextView } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { SeverityChip } from '../SeverityChip';
import { MarketsOrAll } from '../Wording';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(1.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    hit: {
      display: 'grid',
      gap: theme.spacing(0.5),
      paddingBottom: theme.spacing(1.5),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    words: {
      minHeight: 24,
      padding: 0,
      border: 0,
      backgroundColor: 'transparent',
      color: theme.palette.primary.main,
      font: 'inherit',
      fontWeight: 650,
      textAlign: 'start',
      overflowWrap: 'anywhere',
      cursor: 'pointer',
      '&:hover': { textDecoration: 'underline' },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    text: { margin: 0 },
    under: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1.5),
      color: theme.palette.text.secondary,
      fontSize: 13,
      '& a': { display: 'inline-block', lineHeight: '24px' },
    },
    suggestions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    use: { textTransform: 'none', textAlign: 'start' },
  }),
  { name: 'CultureGuidesHitList' },
);

/** What was found, in the order of the text: why, and what can be written instead. */
export function HitList(props: {
  hits: readonly TextCheckHit[];
  onShow: (hit: TextCheckHit) => void;
  onUse: (hit: TextCheckHit, words: string) => void;
}) {
  const { hits, onShow, onUse } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  return (
    <ol className={classes.list} aria-label={t('textCheck.hits.title')}>
      {hits.map(hit => (
        <li key={`${hit.from} ${hit.to} ${hit.record}`} className={classes.hit}>
          <div className={classes.head}>
            <SeverityChip severity={hit.severity} />
            <button
              type="button"
              className={classes.words}
              aria-label={t('textCheck.hits.show', { words: hit.matched })}
              onClick={() => onShow(hit)}
            >
              “{hit.matched}”
            </button>
            <span>{t(`textCheck.kind.${hit.kind}`)}</span>
          </div>
          {hit.situation && (
            <p className={classes.text}>
              {t('textCheck.hits.situation')}
              {t('wording.colon')}
              <LocalizedTextView text={hit.situation} />
            </p>
          )}
          {hit.why && (
            <p className={classes.text}>
              <LocalizedTextView text={hit.why} />
            </p>
          )}
          {hit.suggestions.length > 0 && (
            <div className={classes.suggestions}>
              {hit.suggestions.map(words => (
                <Button
                  key={words}
                  size="small"
                  variant="outlined"
                  color="primary"
                  className={classes.use}
                  aria-label={t('textCheck.hits.useFor', {
                    words,
                    matched: hit.matched,
                  })}
                  onClick={() => onUse(hit, words)}
                >
                  {t('textCheck.hits.use', { words })}
                </Button>
              ))}
            </div>
          )}
          <div className={classes.under}>
            <span>
              <MarketsOrAll markets={hit.markets} />
            </span>
            <Link
              to={
                hit.kind === 'rule'
                  ? paths.rule(hit.record)
                  : paths.term(hit.record)
              }
              aria-label={t('textCheck.hits.record', { record: hit.record })}
              target="_blank"
              rel="noopener"
            >
              {hit.record}
            </Link>
          </div>
        </li>
      ))}
    </ol>
  );
}
