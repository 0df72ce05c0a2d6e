import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  cultureGuidesSignalChannel,
  severities,
  wordingStates,
} from '@trust-portal/plugin-culture-guides-common';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  useAddress,
  useBilingual,
  useFormats,
  useLiveReload,
  usePages,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { readRuleQuery } from '../../wording/wordingQuery';
import { CultureGuidesPage } from '../CultureGuidesPage';
import {
  FilterBar,
  WordingTransfers,
  useLanguageOptions,
  useWordingRights,
} from '../Wording';
import { RuleCard } from './RuleCard';
import { RuleDialog } from './RuleDialog';
import { RuleFormDialog } from './RuleFormDialog';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5) },
    summary: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
    },
    count: { color: theme.palette.text.secondary },
    cards: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 520px), 1fr))',
      gap: theme.spacing(1.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    more: { justifySelf: 'center' },
  }),
  { name: 'CultureGuidesRulesPage' },
);

/** What to say and what to avoid; a pair has its own address and opens over the list. */
export function RulesPage() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const formats = useFormats();
  const bilingual = useBilingual();
  const navigate = useNavigate();
  const address = useAddress();
  const paths = usePaths();
  const { ruleId } = useParams();
  const { markets } = usePortalVocabulary();
  const languages = useLanguageOptions();
  const rights = useWordingRights();
  const [proposing, setProposing] = useState(false);
  const query = readRuleQuery(address);
  const rules = usePages(
    cultureGuidesApiRef,
    (client, cursor) => client.listRules({ query: { ...query, cursor } }),
    [address.text],
  );
  useLiveReload(rules.retry, { channel: cultureGuidesSignalChannel });
  const view = (path: string) =>
    address.text ? `${path}?${address.text}` : path;
  const mayPropose = rights.markets.size > 0;
  const proposeButton = mayPropose && (
    <Button
      variant="contained"
      color="primary"
      onClick={() => setProposing(true)}
    >
      {t('rules.propose')}
    </Button>
  );
  const rows = (() => {
    if (rules.error && !rules.items) {
      return <PageError error={rules.error} onRetry={rules.retry} />;
    }
    if (!rules.items) return <PageSkeleton rows={8} />;
    if (rules.items.length === 0) {
      return address.text === '' ? (
        <PageMessage title={t('rules.empty')} text={t('rules.emptyHint')} />
      ) : (
        <PageMessage
          title={t('wording.nothingFound')}
          text={t('wording.nothingFoundHint')}
        />
      );
    }
    return (
      <ul className={classes.cards} aria-label={t('rules.title')}>
        {rules.items.map(rule => (
          <RuleCard
            key={rule.id}
            rule={rule}
            path={view(paths.rule(rule.id))}
          />
        ))}
      </ul>
    );
  })();
  return (
    <CultureGuidesPage
      title={t('rules.title')}
      subtitle={t('rules.subtitle')}
      actions={proposeButton}
    >
      <div className={classes.root}>
        <FilterBar
          placeholder={t('rules.searchPlaceholder')}
          filters={[
            {
              name: 'severity',
              options: severities.map(value => ({
                value,
                label: t(`rules.severity.${value}`),
              })),
            },
            { name: 'language', options: languages },
            {
              name: 'market',
              options: markets.map(({ id, name }) => ({
                value: id,
                label: bilingual(name),
              })),
            },
            {
              name: 'state',
              options: wordingStates.map(value => ({
                value,
                label: t(`wording.state.${value}`),
              })),
            },
          ]}
        />
        <div className={classes.summary}>
          <span className={classes.count} role="status">
            {rules.items &&
              rules.totalCount !== undefined &&
              t('rules.count', { total: formats.number(rules.totalCount) })}
          </span>
          <WordingTransfers
            fileName="rules"
            importTitle={t('rules.importTitle')}
            importHint={t('rules.importHint')}
            mayImport={mayPropose}
            fetchFile={() => api.exportRules({ query })}
            send={(csv, dryRun) => api.importRules({ body: { csv, dryRun } })}
            onImported={rules.retry}
          />
        </div>
        {rows}
        {rules.items && rules.error && (
          <PageError error={rules.error} onRetry={rules.more} />
        )}
        {rules.more && (
          <Button
            className={classes.more}
            variant="outlined"
            disabled={rules.loading}
            onClick={rules.more}
          >
            {rules.loading ? t('wording.loading') : t('wording.more')}
          </Button>
        )}
      </div>
      {ruleId && (
        <RuleDialog
          ruleId={ruleId}
          rights={rights}
          onChanged={rules.retry}
          onClose={() => navigate(view(paths.rules()))}
        />
      )}
      {proposing && (
        <RuleFormDialog
          markets={[...rights.markets]}
          onClose={() => setProposing(false)}
          onSaved={rule => {
            setProposing(false);
            rules.retry();
            navigate(view(paths.rule(rule.id)));
          }}
        />
      )}
    </CultureGuidesPage>
  );
}
