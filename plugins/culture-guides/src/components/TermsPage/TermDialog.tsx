import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import type { Term } from '@trust-portal/plugin-culture-guides-common';
import {
  FactList,
  LocalizedTextView,
  PageError,
  PageSkeleton,
  useLoaded,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { LanguageName } from '../LanguageName';
import {
  MarketsOrAll,
  WordingDecisions,
  WordingStateChip,
  useWordingHistory,
  type WordingRights,
} from '../Wording';
import { TermFormDialog } from './TermFormDialog';

const useStyles = makeStyles(
  theme => ({
    content: { display: 'grid', gap: theme.spacing(2) },
    title: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
    },
    list: { margin: 0, padding: 0, listStyle: 'none' },
  }),
  { name: 'CultureGuidesTermDialog' },
);

/** One term with everything that is known of it, and what may become of it. */
export function TermDialog(props: {
  termId: string;
  rights: WordingRights;
  onChanged: () => void;
  onClose: () => void;
}) {
  const { termId, rights, onChanged, onClose } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const titleId = useId();
  const [editing, setEditing] = useState(false);
  const loaded = useLoaded(
    cultureGuidesApiRef,
    client => client.getTerm({ params: { termId } }),
    [termId],
  );
  const term = loaded.value;
  const changed = () => {
    loaded.retry();
    onChanged();
  };
  if (term && editing) {
    return (
      <TermFormDialog
        term={term}
        onClose={() => setEditing(false)}
        onSaved={() => {
          setEditing(false);
          changed();
        }}
      />
    );
  }
  const mayEdit = term !== undefined && rights.mayEdit(term.markets);
  return (
    <Dialog open onClose={onClose} fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {term ? (
          <span className={classes.title}>
            <span lang={term.language}>{term.term}</span>
            <WordingStateChip state={term.state} />
          </span>
        ) : (
          termId
        )}
      </DialogTitle>
      <DialogContent className={classes.content}>
        {loaded.error && !loaded.loading && (
          <PageError error={loaded.error} onRetry={loaded.retry} />
        )}
        {!term && !loaded.error && <PageSkeleton rows={3} />}
        {term && (
          <>
            <TermFacts term={term} />
            <WordingDecisions
              name={term.term}
              state={term.state}
              createdBy={term.createdBy}
              mayEdit={mayEdit}
              mayDecide={rights.mayDecide(term.markets)}
              transition={(to, note) =>
                api.transitionTerm({
                  params: { termId },
                  body: { to, version: term.version, note },
                })
              }
              onDone={changed}
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        {mayEdit && term.state !== 'retired' && (
          <Button onClick={() => setEditing(true)}>{t('wording.edit')}</Button>
        )}
        <Button color="primary" onClick={onClose}>
          {t('wording.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function TermFacts(props: { term: Term }) {
  const { term } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const history = useWordingHistory(term);
  const words = (list: readonly string[]) =>
    list.length > 0 && (
      <ul className={classes.list} lang={term.language}>
        {list.map(word => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    );
  return (
    <FactList
      facts={[
        {
          name: t('terms.fact.kind'),
          value: [
            t(`terms.kind.${term.kind}`),
            t(`terms.kindHint.${term.kind}`),
          ].join(t('wording.colon')),
        },
        {
          name: t('terms.fact.language'),
          value: <LanguageName language={term.language} />,
        },
        {
          name: t('terms.fact.markets'),
          value: <MarketsOrAll markets={term.markets} />,
        },
        {
          name: t('terms.fact.instead'),
          value: term.instead && (
            <strong lang={term.language}>{term.instead}</strong>
          ),
        },
        { name: t('terms.fact.variants'), value: words(term.variants) },
        {
          name: t('terms.fact.translations'),
          value: term.translations.length > 0 && (
            <ul className={classes.list}>
              {term.translations.map(entry => (
                <li key={entry.language}>
                  <LanguageName language={entry.language} />
                  {t('wording.colon')}
                  <span lang={entry.language}>{entry.term}</span>
                </li>
              ))}
            </ul>
          ),
        },
        {
          name: t('terms.fact.definition'),
          value: term.definition && (
            <LocalizedTextView text={term.definition} />
          ),
        },
        {
          name: t('terms.fact.note'),
          value: term.note && <LocalizedTextView text={term.note} />,
        },
        {
          name: t('terms.fact.caseSensitive'),
          value: term.caseSensitive && t('terms.fact.caseMatters'),
        },
        ...history,
      ]}
    />
  );
}
