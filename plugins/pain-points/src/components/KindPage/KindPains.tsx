import { Link } from '@backstage/core-components';
import { painPointsSignalChannel } from '@trust-portal/plugin-pain-points-common';
import {
  PageError,
  PageSkeleton,
  Section,
  useLiveReload,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { PainList } from '../PainList';

/** How many pains are shown before the way to the whole list. */
const shown = 10;

/** The pains of a kind, the most urgent first. */
export function KindPains(props: { kindId: string }) {
  const t = usePainPointsTranslation();
  const paths = usePaths();
  const pains = useLoaded(
    painPointsApiRef,
    api => api.listPains({ query: { kind: [props.kindId], limit: shown } }),
    [props.kindId],
  );
  useLiveReload(pains.retry, { channel: painPointsSignalChannel });
  return (
    <Section
      title={t('kind.pains')}
      actions={
        <Link to={paths.pains({ kind: props.kindId, show: 'all' })}>
          {t('kind.allPains')}
        </Link>
      }
    >
      {pains.error && <PageError error={pains.error} onRetry={pains.retry} />}
      {!pains.error && !pains.value && <PageSkeleton rows={3} />}
      {pains.value &&
        (pains.value.items.length === 0 ? (
          t('kind.noPains')
        ) : (
          <PainList pains={pains.value.items} hideKind />
        ))}
    </Section>
  );
}
