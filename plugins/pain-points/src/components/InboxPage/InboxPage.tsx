import { useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import BackIcon from '@material-ui/icons/ArrowBack';
import { LinkButton } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  evidenceImportPermission,
  evidenceRedactPermission,
} from '@trust-portal/plugin-pain-points-common';
import {
  ExportButtons,
  PageMessage,
  ProblemNotice,
  useAddress,
} from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { PainPointsPage } from '../PainPointsPage';
import { PasteButton } from '../PasteButton';
import { ImportanceChoice } from '../VoiceDialogs';
import { BulkBar } from './BulkBar';
import { DoneBar } from './DoneBar';
import { EvidenceFacetPanel } from './EvidenceFacetPanel';
import { InboxDialogs } from './InboxDialogs';
import { InboxList } from './InboxList';
import { InboxTools } from './InboxTools';
import { useInboxActions } from './useInboxActions';
import { useInboxView } from './useInboxView';
import { VoicePane } from './VoicePane';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(1.5),
    },
    panes: {
      display: 'grid',
      gridTemplateColumns: 'minmax(300px, 420px) minmax(0, 1fr)',
      alignItems: 'start',
      gap: theme.spacing(2),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    pane: {
      minWidth: 0,
      [theme.breakpoints.up('md')]: {
        position: 'sticky',
        top: theme.spacing(1),
        maxHeight: `calc(100vh - ${theme.spacing(2)}px)`,
        overflowY: 'auto',
      },
    },
    oneKey: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      color: theme.palette.text.secondary,
      fontSize: 13,
      marginBottom: theme.spacing(1),
    },
    summary: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'PainPointsInboxPage' },
);

/** Where voices wait until somebody links them, sets them aside or answers them. */
export function InboxPage() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const api = usePainPointsApi();
  const paths = usePaths();
  const address = useAddress();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const view = useInboxView({ narrow });
  const searchRef = useRef<HTMLDivElement>(null);
  const textRef = useRef<HTMLParagraphElement>(null);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const actions = useInboxActions({ view, searchRef, textRef });
  const { triage } = actions;
  const importing = usePermission({ permission: evidenceImportPermission });
  const redacting = usePermission({ permission: evidenceRedactPermission });
  const showList = !narrow || view.current === undefined;
  const showVoice = !narrow || view.current !== undefined;

  return (
    <PainPointsPage
      title={t('inbox.title')}
      subtitle={t('inbox.subtitle')}
      actions={<PasteButton onPaste={() => actions.open('paste')} />}
    >
      <div className={classes.root}>
        {showList && (
          <>
            <InboxTools
              filter={view.filter}
              searchRef={searchRef}
              filtersOpen={filtersOpen}
              filtersId="inbox-filters"
              onFilters={() => setFiltersOpen(!filtersOpen)}
              onKeys={() => actions.open('keys')}
            />
            {filtersOpen && (
              <EvidenceFacetPanel
                id="inbox-filters"
                facets={view.facets.value}
                error={view.facets.error}
                onRetry={view.facets.retry}
              />
            )}
            <div className={classes.summary}>
              <span role="status">
                {view.totalCount !== undefined &&
                  t('inbox.count', { count: view.totalCount })}
              </span>
              <span>
                {redacting.allowed && (
                  <LinkButton size="small" to={paths.redaction()}>
                    {t('inbox.redactionQueue')}
                  </LinkButton>
                )}
                {importing.allowed && (
                  <LinkButton size="small" to={paths.import()}>
                    {t('inbox.importFile')}
                  </LinkButton>
                )}
              </span>
              <ExportButtons
                fileName="voices"
                label={format => t('evidence.action.export', { format })}
                done={t('evidence.exported')}
                fetchFile={format =>
                  api.exportEvidence({
                    query: { ...view.filter.query, format },
                  })
                }
              />
            </div>
          </>
        )}
        {view.selected.size > 0 && (
          <BulkBar
            count={view.selected.size}
            onLink={() => actions.open('link')}
            onSetAside={() => actions.open('set-aside')}
            onAssign={() => actions.open('assign')}
            onSelectAll={view.selectAll}
            onClear={view.clearSelection}
          />
        )}
        <ProblemNotice
          problem={triage.linkingOne.problem ?? triage.undoing.problem}
          onReload={view.reload}
        />
        <div className={classes.panes}>
          {showList && (
            <InboxList
              view={view}
              followFocus={actions.followFocus}
              onPaste={() => actions.open('paste')}
            />
          )}
          {showVoice && (
            <div className={classes.pane}>
              {narrow && (
                <Button
                  size="small"
                  startIcon={<BackIcon />}
                  onClick={() => view.read(undefined)}
                >
                  {t('inbox.back')}
                </Button>
              )}
              {view.current ? (
                <>
                  {actions.voice?.abilities.triage && (
                    <div className={classes.oneKey}>
                      <span>{t('inbox.oneKeyImportance')}</span>
                      <ImportanceChoice
                        label={t('inbox.oneKeyImportance')}
                        value={actions.importance}
                        onChange={actions.setImportance}
                      />
                    </div>
                  )}
                  <VoicePane
                    key={view.current}
                    evidenceId={view.current}
                    revision={actions.revision}
                    actions={actions.pane}
                    textRef={textRef}
                    onLoaded={actions.setVoice}
                  />
                </>
              ) : (
                view.voices.length > 0 && (
                  <PageMessage title={t('inbox.choose')} />
                )
              )}
            </div>
          )}
        </div>
      </div>
      <InboxDialogs
        actions={actions}
        onPasted={({ evidenceId, already }) => {
          view.reload();
          if (already) address.set({ voice: evidenceId });
        }}
      />
      <DoneBar
        done={triage.done}
        undoing={triage.undoing.busy}
        onUndo={() => triage.undoing.run()}
        onClose={triage.forget}
      />
    </PainPointsPage>
  );
}
