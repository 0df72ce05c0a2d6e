import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import ListItemText from '@material-ui/core/ListItemText';
import { makeStyles } from '@material-ui/core/styles';
import type { RecordSearchDocument } from '@trust-portal/record-contracts';
import { useLocalized } from '../../hooks/useLocalized';
import { ToneChip } from '../Chip';
import { LocalizedTextView } from '../LocalizedTextView';
import { MarketNames } from '../MarketNames';
import {
  cutParts,
  placeOfTitle,
  readMarks,
  type Highlight,
  type MarkedPart,
} from './markedText';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', width: '100%', minWidth: 0 },
    body: { flex: 1, minWidth: 0 },
    words: { margin: 0, overflowWrap: 'anywhere' },
    line: {
      display: '-webkit-box',
      overflow: 'hidden',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 1,
    },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      marginTop: theme.spacing(1),
      color: theme.palette.text.secondary,
      fontSize: 13,
      fontVariantNumeric: 'tabular-nums',
    },
  }),
  { name: 'TrustUiRecordSearchResult' },
);

/** What Backstage's search gives to whatever draws one of its results. */
export interface SearchResultProps {
  icon?: ReactNode;
  result?: { title: string; text: string; location: string };
  highlight?: Highlight;
}

/** What a result says of a record beside its title, text and page. */
export type FoundRecord = Pick<
  RecordSearchDocument,
  'titles' | 'summaries' | 'markets'
>;

/** A record among the results of the portal's search, in the reader's language. */
export function RecordSearchResult(
  props: SearchResultProps & {
    /** The result as its domain reads it; without it the result is shown plainly. */
    found: FoundRecord | undefined;
    /** What kind of record it is. */
    typeLabel?: string;
    /** The domain's own facts, before the markets. */
    children?: ReactNode;
  },
) {
  const { icon, result, highlight, found, typeLabel } = props;
  const classes = useStyles();
  if (!result) return null;
  return (
    <div className={classes.root}>
      {icon && <ListItemIcon>{icon}</ListItemIcon>}
      <div className={classes.body}>
        <ListItemText
          className={classes.words}
          primaryTypographyProps={{ variant: 'h6' }}
          primary={
            <Link noTrack to={result.location}>
              <Title title={result.title} found={found} highlight={highlight} />
            </Link>
          }
          secondaryTypographyProps={{
            component: 'span',
            className: classes.line,
          }}
          secondary={
            <Excerpt text={result.text} found={found} highlight={highlight} />
          }
        />
        {found && (
          <div className={classes.facts}>
            {typeLabel && <ToneChip tone="neutral">{typeLabel}</ToneChip>}
            {props.children}
            {found.markets.length > 0 && (
              <span>
                <MarketNames markets={found.markets} />
              </span>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function Marked(props: { parts: readonly MarkedPart[] }) {
  return (
    <>
      {props.parts.map((part, index) =>
        part.hit ? <mark key={index}>{part.text}</mark> : part.text,
      )}
    </>
  );
}

function Title(props: {
  title: string;
  found?: FoundRecord;
  highlight?: Highlight;
}) {
  const { title, found, highlight } = props;
  const localized = useLocalized();
  const marked = highlight?.fields.title;
  const parts =
    highlight && marked
      ? readMarks(marked, highlight)
      : [{ text: title, hit: false }];
  const titles = found?.titles;
  const own = titles && localized(titles).text;
  // A record may have texts in other languages than its readers'.
  if (!titles || !own) return <Marked parts={parts} />;
  const start = placeOfTitle(parts.map(({ text }) => text).join(''), own);
  return (
    <LocalizedTextView text={titles}>
      {start < 0 ? (
        own
      ) : (
        <Marked parts={cutParts(parts, start, start + own.length)} />
      )}
    </LocalizedTextView>
  );
}

/** Where the words were found in the text; else what the record says about itself. */
function Excerpt(props: {
  text: string;
  found?: FoundRecord;
  highlight?: Highlight;
}) {
  const { text, found, highlight } = props;
  const localized = useLocalized();
  const marked = highlight?.fields.text;
  const parts = highlight && marked ? readMarks(marked, highlight) : [];
  if (parts.some(part => part.hit)) return <Marked parts={parts} />;
  const summary = found?.summaries && localized(found.summaries).text;
  return <>{summary || text}</>;
}
