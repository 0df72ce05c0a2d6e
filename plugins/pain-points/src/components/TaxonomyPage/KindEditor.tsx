import { useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { kindSchema, type Kind } from '@trust-portal/plugin-pain-points-common';
import { useBilingual } from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { KindFields } from './KindFields';
import { PublishForm } from './PublishForm';
import { newKind, slugOf, toPublishedKind } from './taxonomyDrafts';

/** Edits a kind, or writes a new one. */
export function KindEditor(props: { kind?: Kind; onClose: () => void }) {
  const { kind, onClose } = props;
  const id = useId();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const api = usePainPointsApi();
  const { taxonomy, reload } = useTaxonomy();
  const [draft, setDraft] = useState<Kind>(
    () =>
      kind ??
      newKind(Math.max(0, ...taxonomy.kinds.map(({ number }) => number)) + 1),
  );
  const [dirty, setDirty] = useState(false);
  const change = (part: Partial<Kind>) => {
    setDraft(before => ({ ...before, ...part }));
    setDirty(true);
  };
  const taken = !kind && taxonomy.kinds.some(other => other.id === draft.id);
  const ready = toPublishedKind(draft);
  return (
    <PublishForm
      title={
        kind
          ? t('taxonomy.editing', { name: bilingual(kind.name) })
          : t('taxonomy.addingKind')
      }
      version={taxonomy.version}
      editedId={draft.id}
      listed
      dirty={dirty}
      incomplete={taken || !kindSchema.safeParse(ready).success}
      publish={async options => {
        const published = await api.editKind({
          params: { kindId: ready.id },
          body: { ...options, kind: ready },
        });
        setDirty(false);
        reload();
        return published;
      }}
      currentVersion={async () =>
        (await api.getTaxonomy({ query: {} })).version
      }
      onDone={onClose}
      onCancel={onClose}
    >
      {!kind && (
        <TextField
          id={id}
          variant="outlined"
          size="small"
          required
          label={t('taxonomy.id')}
          value={draft.id}
          error={taken}
          helperText={taken ? t('taxonomy.idTaken') : t('taxonomy.idHint')}
          InputLabelProps={{ shrink: true }}
          inputProps={{ maxLength: 60 }}
          onChange={event => change({ id: event.target.value })}
          onFocus={() => {
            if (draft.id === '' && draft.name.en) {
              change({ id: slugOf(draft.name.en) });
            }
          }}
        />
      )}
      <KindFields draft={draft} onChange={change} />
    </PublishForm>
  );
}
