import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  promiseSubjectNames,
  type CustomerPromise,
} from '@trust-portal/plugin-transparency-common';
import {
  FactList,
  Section,
  useBilingual,
  useFormats,
} from '@trust-portal/trust-ui';
import { useMarkets } from '../../hooks/useMarkets';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';

/** What a promise is about, and whose word it is. */
export function PromiseFacts({ promise }: { promise: CustomerPromise }) {
  const t = useTransparencyTranslation();
  const bilingual = useBilingual();
  const formats = useFormats();
  const market = useMarkets()(promise.market);
  const { entityRef, inForceFrom, inForceTo, note, reason, state } = promise;
  const byOn = (person?: string, at?: string) =>
    person && at ? (
      <>
        <EntityRefLink entityRef={person} hideIcon />{' '}
        <time dateTime={at}>{formats.dateTime(at)}</time>
      </>
    ) : undefined;
  return (
    <Section title={t('promise.facts')}>
      <FactList
        facts={[
          {
            name: t('promise.fact.subject'),
            value: bilingual(promiseSubjectNames[promise.subject]),
          },
          { name: t('promise.fact.market'), value: bilingual(market.name) },
          {
            name: t('promise.fact.entity'),
            value: entityRef ? (
              <EntityRefLink entityRef={entityRef} />
            ) : (
              t('promise.everything')
            ),
          },
          {
            name: t('promise.fact.inForceFrom'),
            value: formats.date(inForceFrom),
          },
          {
            name: t('promise.fact.inForceTo'),
            value: inForceTo ? formats.date(inForceTo) : t('promise.noLastDay'),
          },
          {
            name: t('promise.fact.proposed'),
            value: byOn(promise.proposedBy, promise.proposedAt),
          },
          {
            name: t(
              state === 'refused'
                ? 'promise.fact.refused'
                : 'promise.fact.approved',
            ),
            value: byOn(promise.decidedBy, promise.decidedAt),
          },
          {
            name: t(
              state === 'refused'
                ? 'promise.fact.refusalReason'
                : 'promise.fact.endReason',
            ),
            value: reason,
          },
          { name: t('promise.fact.note'), value: note },
        ]}
      />
    </Section>
  );
}
