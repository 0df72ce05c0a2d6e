import { useId, useState } from 'react';
import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import type { DoAndDontRule } from '@trust-portal/plugin-culture-guides-common';
import {
  FactList,
  LocalizedTextView,
  PageError,
  PageSkeleton,
  useLoaded,
  useLocalized,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { LanguageName } from '../LanguageName';
import { SayAvoid } from '../SayAvoid';
import { SeverityChip } from '../SeverityChip';
import {
  WordingDecisions,
  WordingStateChip,
  useWordingHistory,
  type WordingRights,
} from '../Wording';
import { RuleFormDialog } from './RuleFormDialog';

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
  { name: 'CultureGuidesRuleDialog' },
);

/** One pair with everything that is known of it, and what may become of it. */
export function RuleDialog(props: {
  ruleId: string;
  rights: WordingRights;
  onChanged: () => void;
  onClose: () => void;
}) {
  const { ruleId, rights, onChanged, onClose } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const localized = useLocalized();
  const titleId = useId();
  const [editing, setEditing] = useState(false);
  const loaded = useLoaded(
    cultureGuidesApiRef,
    client => client.getRule({ params: { ruleId } }),
    [ruleId],
  );
  const rule = loaded.value;
  const changed = () => {
    loaded.retry();
    onChanged();
  };
  if (rule && editing) {
    return (
      <RuleFormDialog
        rule={rule}
        markets={[rule.market]}
        onClose={() => setEditing(false)}
        onSaved={() => {
          setEditing(false);
          changed();
        }}
      />
    );
  }
  const mayEdit = rule !== undefined && rights.mayEdit([rule.market]);
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="md"
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>
        {rule ? (
          <span className={classes.title}>
            <span>
              <LocalizedTextView text={rule.situation} />
            </span>
            <WordingStateChip state={rule.state} />
          </span>
        ) : (
          ruleId
        )}
      </DialogTitle>
      <DialogContent className={classes.content}>
        {loaded.error && !loaded.loading && (
          <PageError error={loaded.error} onRetry={loaded.retry} />
        )}
        {!rule && !loaded.error && <PageSkeleton rows={3} />}
        {rule && (
          <>
            <SayAvoid
              say={rule.say}
              avoid={rule.avoid}
              language={rule.language}
            />
            <RuleFacts rule={rule} />
            <WordingDecisions
              name={localized(rule.situation).text}
              state={rule.state}
              createdBy={rule.createdBy}
              mayEdit={mayEdit}
              mayDecide={rights.mayDecide([rule.market])}
              transition={(to, note) =>
                api.transitionRule({
                  params: { ruleId },
                  body: { to, version: rule.version, note },
                })
              }
              onDone={changed}
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        {mayEdit && rule.state !== 'retired' && (
          <Button onClick={() => setEditing(true)}>{t('wording.edit')}</Button>
        )}
        <Button color="primary" onClick={onClose}>
          {t('wording.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function RuleFacts(props: { rule: DoAndDontRule }) {
  const { rule } = props;
  const { source } = rule;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const nameOf = useVocabularyName();
  const history = useWordingHistory(rule);
  return (
    <FactList
      facts={[
        { name: t('rules.why'), value: <LocalizedTextView text={rule.why} /> },
        {
          name: t('rules.fact.severity'),
          value: <SeverityChip severity={rule.severity} />,
        },
        {
          name: t('rules.fact.market'),
          value: nameOf('markets', rule.market),
        },
        {
          name: t('rules.fact.language'),
          value: <LanguageName language={rule.language} />,
        },
        {
          name: t('rules.fact.phrases'),
          value:
            rule.phrases.length > 0 ? (
              <ul className={classes.list} lang={rule.language}>
                {rule.phrases.map(phrase => (
                  <li key={phrase}>{phrase}</li>
                ))}
              </ul>
            ) : (
              t('rules.fact.noPhrases')
            ),
        },
        {
          name: t('wording.fact.source'),
          value:
            source &&
            (source.url ? (
              <Link to={source.url}>{source.title}</Link>
            ) : (
              source.title
            )),
        },
        ...history,
      ]}
    />
  );
}
