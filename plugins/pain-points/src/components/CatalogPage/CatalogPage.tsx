import Typography from '@material-ui/core/Typography';
import { useBilingual } from '../../hooks/useBilingual';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { PainPointsPage } from '../PainPointsPage';

/** The kinds of pain as a map by journey stage. */
export function CatalogPage() {
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const { taxonomy } = useTaxonomy();
  return (
    <PainPointsPage title={t('catalog.title')} subtitle={t('catalog.subtitle')}>
      <ol>
        {taxonomy.kinds.map(kind => (
          <li key={kind.id} value={kind.number}>
            <Typography>{bilingual(kind.name)}</Typography>
          </li>
        ))}
      </ol>
    </PainPointsPage>
  );
}
