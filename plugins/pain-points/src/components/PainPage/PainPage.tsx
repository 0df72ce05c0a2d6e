import { useParams } from 'react-router-dom';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import type { PainDetail } from '@trust-portal/plugin-pain-points-common';
import {
  PageError,
  PageSkeleton,
  useAddress,
  useBilingual,
  useLocalized,
} from '@trust-portal/trust-ui';
import { type LoadedPain, usePain } from '../../hooks/usePain';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { PainPointsPage } from '../PainPointsPage';
import { ActivityTab } from './ActivityTab';
import { ChainTab } from './ChainTab';
import { CustomersTab } from './CustomersTab';
import { EvidenceTab } from './EvidenceTab';
import { FollowButton } from './FollowButton';
import { OverviewTab } from './OverviewTab';
import { StateControl } from './StateControl';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    tabs: { borderBottom: `1px solid ${theme.palette.divider}` },
  }),
  { name: 'PainPointsPainPage' },
);

const tabNames = [
  'overview',
  'chain',
  'evidence',
  'activity',
  'customers',
] as const;
type TabName = (typeof tabNames)[number];

/** One pain: what it is, its chain to the cure, the voices behind it and all that was done. */
export function PainPage() {
  const { painId = '' } = useParams();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const localized = useLocalized();
  const { kindById } = useTaxonomy();
  const loaded = usePain(painId);
  const pain = loaded.value;
  if (!pain) {
    return (
      <PainPointsPage title={painId || t('shell.title')}>
        {loaded.error ? (
          <PageError error={loaded.error} onRetry={loaded.retry} />
        ) : (
          <PageSkeleton />
        )}
      </PainPointsPage>
    );
  }
  const kind = kindById.get(pain.kindId);
  return (
    <PainPointsPage
      title={localized(pain.title).text}
      type={[pain.id, kind && bilingual(kind.name)].filter(Boolean).join(' · ')}
      actions={<FollowButton pain={pain} onChanged={loaded.retry} />}
    >
      <PainContent pain={pain} loaded={loaded} />
    </PainPointsPage>
  );
}

function PainContent(props: { pain: PainDetail; loaded: LoadedPain }) {
  const { pain, loaded } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const address = useAddress();
  const shown = tabNames.filter(
    name => name !== 'customers' || pain.state === 'resolved',
  );
  const tab: TabName =
    shown.find(name => name === address.get('tab')) ?? 'overview';
  const change = { pain, onChanged: loaded.take, onReload: loaded.retry };
  const content: Record<TabName, JSX.Element> = {
    overview: <OverviewTab {...change} />,
    chain: <ChainTab {...change} />,
    evidence: <EvidenceTab pain={pain} />,
    activity: <ActivityTab pain={pain} />,
    customers: <CustomersTab pain={pain} />,
  };
  return (
    <div className={classes.root}>
      {loaded.error && (
        <PageError error={loaded.error} onRetry={loaded.retry} />
      )}
      <StateControl {...change} />
      <Tabs
        className={classes.tabs}
        value={tab}
        indicatorColor="primary"
        textColor="primary"
        variant="scrollable"
        scrollButtons="auto"
        aria-label={t('pain.tabs')}
        onChange={(_event, name: TabName) =>
          address.set({ tab: name === 'overview' ? undefined : name })
        }
      >
        {shown.map(name => (
          <Tab
            key={name}
            value={name}
            id={`pain-tab-${name}`}
            aria-controls={`pain-panel-${name}`}
            label={t(`pain.tab.${name}`, {
              voices: pain.evidenceCount,
            })}
          />
        ))}
      </Tabs>
      <div
        role="tabpanel"
        id={`pain-panel-${tab}`}
        aria-labelledby={`pain-tab-${tab}`}
      >
        {content[tab]}
      </div>
    </div>
  );
}
