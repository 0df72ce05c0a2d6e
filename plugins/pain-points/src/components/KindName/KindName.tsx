import { Link } from '@backstage/core-components';
import { useBilingual } from '@trust-portal/trust-ui';
import { usePaths } from '../../hooks/usePaths';
import { useTaxonomy } from '../../hooks/TaxonomyContext';

/** The number and name of a kind; its id alone when the taxonomy has dropped it. */
export function KindName(props: { kindId: string; plain?: boolean }) {
  const { kindId, plain } = props;
  const bilingual = useBilingual();
  const paths = usePaths();
  const kind = useTaxonomy().kindById.get(kindId);
  if (!kind) return <>{kindId}</>;
  const name = `${kind.number} · ${bilingual(kind.name)}`;
  return plain ? <>{name}</> : <Link to={paths.kind(kindId)}>{name}</Link>;
}
