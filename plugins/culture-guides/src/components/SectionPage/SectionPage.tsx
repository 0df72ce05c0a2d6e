import { useParams } from 'react-router-dom';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import { parseSectionId } from '@trust-portal/plugin-culture-guides-common';
import { Link } from '@backstage/core-components';
import {
  PageError,
  PageSkeleton,
  useAddress,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { useContentLanguage } from '../../hooks/useContentLanguage';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { useSection, type LoadedSection } from '../../hooks/useSection';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { SectionReports } from '../SectionReports';
import { FilesTab } from './FilesTab';
import { HistoryTab } from './HistoryTab';
import { LanguagesTab } from './LanguagesTab';
import { ReviewsTab } from './ReviewsTab';
import type { SectionChange } from './SectionChange';
import { SectionNotices } from './SectionNotices';
import { SectionSettings } from './SectionSettings';
import { TextTab } from './TextTab';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      minWidth: 0,
    },
    tabs: {
      borderBottom: `1px solid ${theme.palette.divider}`,
      '@media print': { display: 'none' },
    },
    way: { color: 'inherit', textDecoration: 'underline' },
  }),
  { name: 'CultureGuidesSectionPage' },
);

const tabNames = [
  'text',
  'history',
  'languages',
  'reviews',
  'reports',
  'files',
] as const;
type TabName = (typeof tabNames)[number];

/** One subject of a guide: its text, how it came about, its languages, reviews and files. */
export function SectionPage() {
  const { sectionId = '' } = useParams();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const classes = useStyles();
  const address = useAddress();
  const nameOf = useVocabularyName();
  const contentLanguage = useContentLanguage();
  const language = address.get('language') ?? contentLanguage;
  const loaded = useSection(sectionId, {
    language,
    inForceOn: address.get('on'),
  });
  const names = parseSectionId(sectionId);
  const kind = names && t(`shell.sectionKind.${names.kind}`);
  const section = loaded.value;
  if (!section) {
    return (
      <CultureGuidesPage title={kind ?? t('section.loading')}>
        {loaded.error ? (
          <PageError error={loaded.error} onRetry={loaded.retry} />
        ) : (
          <PageSkeleton />
        )}
      </CultureGuidesPage>
    );
  }
  const change = {
    section,
    onChanged: loaded.take,
    onReload: loaded.retry,
  };
  return (
    <CultureGuidesPage
      title={section.text?.title ?? section.title ?? kind ?? section.id}
      subtitle={
        <>
          <Link to={paths.guide(section.market)} className={classes.way}>
            {nameOf('markets', section.market)}
          </Link>
          {' · '}
          {kind}
        </>
      }
      actions={<SectionSettings {...change} />}
    >
      <SectionParts change={change} loaded={loaded} asked={language} />
    </CultureGuidesPage>
  );
}

function SectionParts(props: {
  change: SectionChange;
  loaded: LoadedSection;
  asked: string;
}) {
  const { change, loaded, asked } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const address = useAddress();
  const tab: TabName =
    tabNames.find(name => name === address.get('tab')) ?? 'text';
  const content: Record<TabName, JSX.Element> = {
    text: <TextTab {...change} asked={asked} />,
    history: <HistoryTab {...change} />,
    languages: <LanguagesTab {...change} />,
    reviews: <ReviewsTab {...change} />,
    reports: <SectionReports sectionId={change.section.id} />,
    files: <FilesTab {...change} />,
  };
  return (
    <div className={classes.root}>
      {loaded.error && (
        <PageError error={loaded.error} onRetry={loaded.retry} />
      )}
      <SectionNotices section={change.section} />
      <Tabs
        className={classes.tabs}
        value={tab}
        indicatorColor="primary"
        textColor="primary"
        variant="scrollable"
        scrollButtons="auto"
        aria-label={t('section.tabs')}
        onChange={(_event, name: TabName) =>
          address.set({ tab: name === 'text' ? undefined : name })
        }
      >
        {tabNames.map(name => (
          <Tab
            key={name}
            value={name}
            id={`section-tab-${name}`}
            aria-controls={`section-panel-${name}`}
            label={t(`section.tab.${name}`)}
          />
        ))}
      </Tabs>
      <div
        role="tabpanel"
        id={`section-panel-${tab}`}
        aria-labelledby={`section-tab-${tab}`}
      >
        {content[tab]}
      </div>
    </div>
  );
}
