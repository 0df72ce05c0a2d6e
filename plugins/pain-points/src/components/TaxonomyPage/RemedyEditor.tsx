import type { Kind } from '@trust-portal/plugin-pain-points-common';
import { BilingualField, SelectField } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { ListEditor } from './ListEditor';
import { newEntries } from './taxonomyDrafts';

const efforts = ['small', 'medium', 'large'] as const;

/** The remedies of a kind or of a trust challenge. */
export function RemedyEditor(props: {
  remedies: Kind['remedies'];
  onChange: (remedies: Kind['remedies']) => void;
}) {
  const t = usePainPointsTranslation();
  return (
    <ListEditor
      title={t('taxonomy.remedies')}
      items={props.remedies}
      maximum={20}
      make={newEntries.remedy}
      onChange={props.onChange}
    >
      {(item, change) => (
        <>
          <BilingualField
            label={t('taxonomy.name')}
            value={item.title}
            maximum={200}
            onChange={title => change({ title })}
          />
          <BilingualField
            label={t('taxonomy.detail')}
            value={item.detail}
            maximum={1000}
            long
            onChange={detail => change({ detail })}
          />
          <SelectField
            label={t('taxonomy.effort')}
            options={[
              { value: '', label: t('taxonomy.noEffort') },
              ...efforts.map(value => ({
                value,
                label: t(`shell.effort.${value}`),
              })),
            ]}
            value={item.effort ?? ''}
            onChange={effort =>
              change({ effort: effort === '' ? undefined : effort })
            }
          />
        </>
      )}
    </ListEditor>
  );
}
