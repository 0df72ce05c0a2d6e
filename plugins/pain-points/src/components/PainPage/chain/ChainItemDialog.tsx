import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import {
  chainStates,
  type ChainItem,
  type ChainType,
} from '@trust-portal/plugin-pain-points-common';
import {
  FormDialog,
  GroupSelect,
  LocalizedField,
  useAction,
  useFieldMessage,
} from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../../hooks/usePainPointsTranslation';
import type { PainChange } from '../PainChange';
import { chainDraftOf, chainEditOf, chainFormOf } from './chainForm';
import { MeasureFields } from './MeasureFields';
import { RemedyFields } from './RemedyFields';
import { useChainStateLabel } from './useChainStateLabel';

/** Adds a link to the chain or changes one. */
export function ChainItemDialog(
  props: PainChange & {
    type: ChainType;
    /** The link that the new one hangs on. */
    parentId?: string;
    /** The link that is changed. */
    item?: ChainItem;
    onClose: () => void;
  },
) {
  const { pain, type, parentId, item, onChanged, onClose } = props;
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  const stateLabel = useChainStateLabel();
  const [before] = useState(() => chainFormOf(item));
  const [form, setForm] = useState(before);
  const [version, setVersion] = useState(item?.version);
  const change = (changes: Partial<typeof form>) =>
    setForm(current => ({ ...current, ...changes }));
  const draft = chainDraftOf(type, form, item ? 'unchanged' : parentId);

  const save = useAction(async () => {
    if (item && version !== undefined) {
      const edit = chainEditOf(type, before, form);
      onChanged(
        await api.editChainItem({
          params: { painId: pain.id, itemId: item.id },
          body: { ...edit, version },
        }),
      );
    } else if (draft) {
      onChanged(
        await api.createChainItem({
          params: { painId: pain.id },
          body: draft,
        }),
      );
    }
    onClose();
    return t('chain.saved');
  });
  const problemAt = useFieldMessage(save.problem);

  return (
    <FormDialog
      open
      wide={type !== 'symptom'}
      title={t(item ? `chain.edit.${type}` : `chain.add.${type}`)}
      submitLabel={t(item ? 'shell.save' : 'shell.add')}
      busy={save.busy}
      problem={save.problem}
      incomplete={!draft}
      onClose={onClose}
      onReload={async () => {
        const current = await api.getPain({ params: { painId: pain.id } });
        setVersion(current.chain.find(link => link.id === item?.id)?.version);
        onChanged(current);
        save.clear();
      }}
      onSubmit={() => save.run()}
    >
      <div>{t(`chain.about.${type}`)}</div>
      <LocalizedField
        label={t('form.title')}
        value={form.title}
        onChange={title => change({ title })}
        maximum={300}
        required
        error={problemAt('title')}
      />
      <LocalizedField
        label={t('chain.detail')}
        value={form.detail}
        onChange={detail => change({ detail })}
        maximum={4000}
        error={problemAt('detail')}
      />
      <GroupSelect
        label={t('form.owner')}
        value={form.owner}
        onChange={owner => change({ owner })}
        error={problemAt('owner')}
      />
      {type === 'remedy' && (
        <RemedyFields
          kindId={pain.kindId}
          form={form}
          onChange={change}
          problemAt={problemAt}
        />
      )}
      {type === 'measure' && (
        <MeasureFields
          kindId={pain.kindId}
          form={form}
          onChange={change}
          problemAt={problemAt}
        />
      )}
      {item && (
        <TextField
          id="chain-state"
          select
          SelectProps={{ native: true }}
          InputLabelProps={{ shrink: true }}
          variant="outlined"
          size="small"
          label={t('pains.facet.state')}
          value={form.state}
          onChange={event => change({ state: event.target.value })}
          error={problemAt('state') !== undefined}
          helperText={problemAt('state')}
        >
          {chainStates[type].map(state => (
            <option key={state} value={state}>
              {stateLabel(state)}
            </option>
          ))}
        </TextField>
      )}
    </FormDialog>
  );
}
