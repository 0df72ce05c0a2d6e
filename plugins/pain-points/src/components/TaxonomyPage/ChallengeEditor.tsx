import { useState } from 'react';
import {
  trustChallengeSchema,
  type TrustChallenge,
} from '@trust-portal/plugin-pain-points-common';
import { BilingualField, useBilingual } from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { PublishForm } from './PublishForm';
import { RemedyEditor } from './RemedyEditor';
import { withIds } from './taxonomyDrafts';

/** Edits a trust challenge. */
export function ChallengeEditor(props: {
  challenge: TrustChallenge;
  onClose: () => void;
}) {
  const { challenge, onClose } = props;
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const api = usePainPointsApi();
  const { taxonomy, reload } = useTaxonomy();
  const [draft, setDraft] = useState(challenge);
  const [dirty, setDirty] = useState(false);
  const change = (part: Partial<TrustChallenge>) => {
    setDraft(before => ({ ...before, ...part }));
    setDirty(true);
  };
  const ready: TrustChallenge = {
    ...draft,
    remedies: withIds(draft.remedies, item => item.title.en),
  };
  return (
    <PublishForm
      title={t('taxonomy.editing', { name: bilingual(challenge.name) })}
      version={taxonomy.version}
      editedId={challenge.id}
      listed
      dirty={dirty}
      incomplete={!trustChallengeSchema.safeParse(ready).success}
      publish={async options => {
        const published = await api.editChallenge({
          params: { challengeId: challenge.id },
          body: { ...options, challenge: ready },
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
      <BilingualField
        label={t('taxonomy.name')}
        value={draft.name}
        maximum={100}
        onChange={name => change({ name })}
      />
      <BilingualField
        label={t('taxonomy.summary')}
        value={draft.summary}
        maximum={1000}
        long
        onChange={summary => change({ summary })}
      />
      <RemedyEditor
        remedies={draft.remedies}
        onChange={remedies => change({ remedies })}
      />
    </PublishForm>
  );
}
