import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { CultureGuidesDueItem } from '@trust-portal/plugin-culture-guides-common';
import {
  LocalizedTextView,
  useFormats,
  useLoaded,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** So many are named at once; the rest is counted, and named on request. */
const named = 3;

const useStyles = makeStyles(
  theme => ({
    root: { flexGrow: 1, flexBasis: 420, minWidth: 0, maxWidth: 900 },
    head: { margin: 0, fontSize: 15, fontWeight: 650 },
    list: {
      margin: theme.spacing(0.5, 0, 0),
      paddingInlineStart: theme.spacing(2.5),
      // Beside the reason, a colour alone would not tell a link.
      '& a': { textDecoration: 'underline' },
    },
    reason: { color: theme.palette.text.secondary },
    rest: { cursor: 'pointer', color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesTodayLine' },
);

const keyOf = (item: CultureGuidesDueItem) =>
  `${item.reference} ${item.reason} ${item.waitsFor}`;

/** Says what waits for the reader, the most urgent first. */
export function TodayLine() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const due = useLoaded(cultureGuidesApiRef, api => api.listDueItems({}), []);
  const items = due.value?.items;
  // The overview is useful without this line, so its failure is not worth a page.
  if (!items) return <div className={classes.root} />;
  if (items.length === 0) {
    return (
      <div className={classes.root}>
        <p className={classes.head}>{t('markets.today.none')}</p>
      </div>
    );
  }
  return (
    <div className={classes.root}>
      <h2 className={classes.head}>
        {t('markets.today.some', { count: items.length })}
      </h2>
      <ul className={classes.list}>
        {items.slice(0, named).map(item => (
          <DueLine key={keyOf(item)} item={item} />
        ))}
      </ul>
      {items.length > named && (
        <details>
          <summary className={classes.rest}>
            {t('markets.today.more', { count: items.length - named })}
          </summary>
          <ul className={classes.list}>
            {items.slice(named).map(item => (
              <DueLine key={keyOf(item)} item={item} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function DueLine(props: { item: CultureGuidesDueItem }) {
  const { item } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  return (
    <li>
      <Link to={item.path.startsWith('/') ? item.path : `/${item.path}`}>
        <LocalizedTextView text={item.title} />
      </Link>{' '}
      <span className={classes.reason}>
        {t(`markets.due.${item.reason}`)}
        {item.dueOn &&
          ` · ${t('markets.today.by', { date: formats.date(item.dueOn) })}`}
      </span>
    </li>
  );
}
