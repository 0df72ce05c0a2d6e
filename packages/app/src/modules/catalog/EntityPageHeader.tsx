import { Entity } from '@backstage/catalog-model';
import {
  useRouteRefParams,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  EntityRefLinks,
  entityRouteRef,
  FavoriteEntity,
  getEntityRelations,
  useAsyncEntity,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import {
  catalogReactTranslationRef,
  EntityHeaderLayoutProps,
} from '@backstage/plugin-catalog-react/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from 'react-router-dom';
import { PageTabs } from '../layout/PageTabs';
import { stockTitle } from '../translations/pageTitles';
import { shellTranslationRef } from '../translations/shellMessages';

const useStyles = makeStyles(theme => ({
  header: {
    padding: theme.spacing(2, 3, 0),
    marginBottom: theme.spacing(3),
    backgroundColor: theme.palette.background.paper,
    borderBottom: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2, 0) },
  },
  trail: { fontSize: 13, color: theme.palette.text.secondary },
  // Underlined, because within a line of text colour alone does not tell a link.
  link: { color: theme.palette.link, textDecoration: 'underline' },
  titleRow: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.5) },
  title: {
    margin: 0,
    fontSize: theme.typography.h1.fontSize,
    fontWeight: theme.typography.h1.fontWeight,
    lineHeight: 1.3,
    color: theme.palette.text.primary,
  },
  contentTitle: {
    position: 'absolute',
    width: 1,
    height: 1,
    margin: -1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 3),
    margin: theme.spacing(0.5, 0, 1.5),
    fontSize: 14,
    '& > div': { display: 'flex', gap: theme.spacing(0.75) },
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0 },
  },
}));

function Facts(props: { entity: Entity }) {
  const { entity } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(catalogReactTranslationRef);
  const owners = getEntityRelations(entity, 'ownedBy');
  const systems = getEntityRelations(entity, 'partOf', { kind: 'system' });
  const lifecycle = entity.spec?.lifecycle?.toString();
  return (
    <dl className={classes.facts}>
      {owners.length > 0 && (
        <div>
          <dt>{t('entityTableColumnTitle.owner')}</dt>
          <dd>
            <EntityRefLinks entityRefs={owners} defaultKind="group" />
          </dd>
        </div>
      )}
      {systems.length > 0 && (
        <div>
          <dt>{t('entityTableColumnTitle.system')}</dt>
          <dd>
            <EntityRefLinks entityRefs={systems} defaultKind="system" />
          </dd>
        </div>
      )}
      {lifecycle && (
        <div>
          <dt>{t('entityTableColumnTitle.lifecycle')}</dt>
          <dd>{lifecycle}</dd>
        </div>
      )}
    </dl>
  );
}

/** The head of a catalog entity's page, with the entity's name as the h1 that the stock one lacks. */
export function EntityPageHeader(props: EntityHeaderLayoutProps) {
  const { tabs, activeTabId } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  const { entity } = useAsyncEntity();
  const params = useRouteRefParams(entityRouteRef);
  const { primaryTitle } = useEntityPresentation(entity ?? params);
  const kindAndType = [
    entity?.kind ?? params.kind,
    entity?.spec?.type?.toString(),
  ];
  const pageTabs = tabs
    .flatMap(tab => ('items' in tab ? tab.items : [tab]))
    .map(({ id, href, label }) => ({
      href,
      label: stockTitle(label, t),
      isCurrent: id === activeTabId,
    }));
  return (
    <header className={classes.header}>
      <div className={classes.trail}>
        <Link to="/catalog" className={classes.link}>
          {t('titles.catalog')}
        </Link>
        {' / '}
        {kindAndType.filter(Boolean).join(' · ')}
      </div>
      <div className={classes.titleRow}>
        <h1 className={classes.title}>{primaryTitle}</h1>
        {entity && <FavoriteEntity entity={entity} />}
      </div>
      {entity && <Facts entity={entity} />}
      {pageTabs.length > 1 && <PageTabs tabs={pageTabs} />}
      {/* The cards below begin with h3: without this a level of headings would be missing. */}
      <h2 className={classes.contentTitle}>
        {pageTabs.find(({ isCurrent }) => isCurrent)?.label ?? primaryTitle}
      </h2>
    </header>
  );
}
