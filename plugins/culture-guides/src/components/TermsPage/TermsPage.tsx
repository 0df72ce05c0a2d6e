import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  cultureGuidesSignalChannel,
  termKinds,
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
import { readTermQuery } from '../../wording/wordingQuery';
import { CultureGuidesPage } from '../CultureGuidesPage';
import {
  FilterBar,
  WordingTransfers,
  useLanguageOptions,
  useWordingRights,
} from '../Wording';
import { TermDialog } from './TermDialog';
import { TermFormDialog } from './TermFormDialog';
import { TermTable } from './TermTable';

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
    more: { justifySelf: 'center' },
  }),
  { name: 'CultureGuidesTermsPage' },
);

/** The term base; a term has its own address and opens over the list. */
export function TermsPage() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const formats = useFormats();
  const bilingual = useBilingual();
  const navigate = useNavigate();
  const address = useAddress();
  const paths = usePaths();
  const { termId } = useParams();
  const { markets } = usePortalVocabulary();
  const languages = useLanguageOptions();
  const rights = useWordingRights();
  const [proposing, setProposing] = useState(false);
  const query = readTermQuery(address);
  const terms = usePages(
    cultureGuidesApiRef,
    (client, cursor) => client.listTerms({ query: { ...query, cursor } }),
    [address.text],
  );
  useLiveReload(terms.retry, { channel: cultureGuidesSignalChannel });
  const view = (path: string) =>
    address.text ? `${path}?${address.text}` : path;
  const mayPropose = rights.markets.size > 0;
  const proposeButton = mayPropose && (
    <Button
      variant="contained"
      color="primary"
      onClick={() => setProposing(true)}
    >
      {t('terms.propose')}
    </Button>
  );
  const rows = (() => {
    if (terms.error && !terms.items) {
      return <PageError error={terms.error} onRetry={terms.retry} />;
    }
    if (!terms.items) return <PageSkeleton rows={8} />;
    if (terms.items.length === 0) {
      return address.text === '' ? (
        <PageMessage title={t('terms.empty')} text={t('terms.emptyHint')} />
      ) : (
        <PageMessage
          title={t('wording.nothingFound')}
          text={t('wording.nothingFoundHint')}
        />
      );
    }
    return (
      <TermTable
        terms={terms.items}
        pathOf={({ id }) => view(paths.term(id))}
      />
    );
  })();
  return (
    <CultureGuidesPage
      title={t('terms.title')}
      subtitle={t('terms.subtitle')}
      actions={proposeButton}
    >
      <div className={classes.root}>
        <FilterBar
          placeholder={t('terms.searchPlaceholder')}
          filters={[
            {
              name: 'kind',
              options: termKinds.map(value => ({
                value,
                label: t(`terms.kind.${value}`),
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
            {terms.items &&
              terms.totalCount !== undefined &&
              t('terms.count', { total: formats.number(terms.totalCount) })}
          </span>
          <WordingTransfers
            fileName="terms"
            importTitle={t('terms.importTitle')}
            importHint={t('terms.importHint')}
            mayImport={mayPropose}
            fetchFile={() => api.exportTerms({ query })}
            send={(csv, dryRun) => api.importTerms({ body: { csv, dryRun } })}
            onImported={terms.retry}
          />
        </div>
        {rows}
        {terms.items && terms.error && (
          <PageError error={terms.error} onRetry={terms.more} />
        )}
        {terms.more && (
          <Button
            className={classes.more}
            variant="outlined"
            disabled={terms.loading}
            onClick={terms.more}
          >
            {terms.loading ? t('wording.loading') : t('wording.more')}
          </Button>
        )}
      </div>
      {termId && (
        <TermDialog
          termId={termId}
          rights={rights}
          onChanged={terms.retry}
          onClose={() => navigate(view(paths.terms()))}
        />
      )}
      {proposing && (
        <TermFormDialog
          markets={[...rights.markets]}
          onClose={() => setProposing(false)}
          onSaved={term => {
            setProposing(false);
            terms.retry();
            navigate(view(paths.term(term.id)));
          }}
        />
      )}
    </CultureGuidesPage>
  );
}
