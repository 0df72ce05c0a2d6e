import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import ListItemText from '@material-ui/core/ListItemText';
import { makeStyles } from '@material-ui/core/styles';
import {
  type FoundDocument,
  foundDocumentSchema,
  painStates,
  priorities,
  searchTitleSeparator,
} from '@trust-portal/plugin-pain-points-common';
import {
  LocalizedTextView,
  ToneChip,
  useLocalized,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { PriorityChip, StateChip } from '../Chip';
import {
  cutParts,
  type Highlight,
  type MarkedPart,
  readMarks,
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
    },
    id: { fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'PainPointsSearchResult' },
);

interface Result {
  title: string;
  text: string;
  location: string;
}

/** A pain or a kind of pain among the results of the portal's search, in the reader's language. */
export function PainPointsSearchResult(props: {
  icon?: ReactNode;
  result?: Result;
  highlight?: Highlight;
}) {
  const { icon, result, highlight } = props;
  const classes = useStyles();
  if (!result) return null;
  // The index of an older portal may hold documents that lack something: these are shown plainly.
  const found = foundDocumentSchema.safeParse(result).data;
  return (
    <div className={classes.root}>
      {icon && <ListItemIcon>{icon}</ListItemIcon>}
      <div className={classes.body}>
        <ListItemText
          className={classes.words}
          primaryTypographyProps={{ variant: 'h6' }}
          primary={
            <Link noTrack to={result.location}>
              <Title result={result} found={found} highlight={highlight} />
            </Link>
          }
          secondaryTypographyProps={{
            component: 'span',
            className: classes.line,
          }}
          secondary={
            <Line result={result} found={found} highlight={highlight} />
          }
        />
        {found && <Facts found={found} />}
      </div>
    </div>
  );
}

interface PartProps {
  result: Result;
  found?: FoundDocument;
  highlight?: Highlight;
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

function Title({ result, found, highlight }: PartProps) {
  const localized = useLocalized();
  const marked = highlight?.fields.title;
  const parts =
    highlight && marked
      ? readMarks(marked, highlight)
      : [{ text: result.title, hit: false }];
  const titles = found?.titles;
  if (!titles) return <Marked parts={parts} />;
  const { text, language } = localized(titles);
  const start =
    language === 'zh' && titles.en
      ? titles.en.length + searchTitleSeparator.length
      : 0;
  return (
    <LocalizedTextView text={titles}>
      <Marked parts={cutParts(parts, start, start + text.length)} />
    </LocalizedTextView>
  );
}

/** Where the words were found in the text; else what the record says about itself. */
function Line({ result, found, highlight }: PartProps) {
  const localized = useLocalized();
  const marked = highlight?.fields.text;
  const parts = highlight && marked ? readMarks(marked, highlight) : [];
  if (parts.some(part => part.hit)) return <Marked parts={parts} />;
  const summary = found?.summaries && localized(found.summaries).text;
  return <>{summary || result.text}</>;
}

function Facts({ found }: { found: FoundDocument }) {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const localized = useLocalized();
  const state = painStates.find(candidate => candidate === found.state);
  const priority = priorities.find(candidate => candidate === found.priority);
  if (found.type === 'kind') {
    return (
      <div className={classes.facts}>
        <ToneChip tone="neutral">{t('searchResult.kind')}</ToneChip>
      </div>
    );
  }
  return (
    <div className={classes.facts}>
      {state && <StateChip state={state} />}
      {priority && <PriorityChip priority={priority} />}
      {found.kindName && <span>{localized(found.kindName).text}</span>}
      <span className={classes.id}>{found.location.split('/').at(-1)}</span>
    </div>
  );
}
