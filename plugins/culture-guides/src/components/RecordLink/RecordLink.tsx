import { Link } from '@backstage/core-components';
import { LocalizedTextView } from '@trust-portal/trust-ui';
import type { RecordTitles } from '../../hooks/useRecordTitles';

/** A link to a record of any plugin, with its title where its plugin tells it; its reference is also its path. */
export function RecordLink(props: { reference: string; titles: RecordTitles }) {
  const { reference, titles } = props;
  const record = titles.records.get(reference);
  const id = reference.split('/').slice(2).join('/');
  return (
    <Link to={record?.path ?? `/${reference}`}>
      {record ? (
        <>
          {id} <LocalizedTextView text={record.title} />
        </>
      ) : (
        reference
      )}
    </Link>
  );
}
