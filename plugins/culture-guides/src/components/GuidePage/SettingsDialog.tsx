import { useState } from 'react';
import type { Guide } from '@trust-portal/plugin-culture-guides-common';
import { FormDialog, useAction, useFieldMessage } from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { DeputyFields } from './DeputyFields';
import { FallbackFields } from './FallbackFields';
import { LanguageFields } from './LanguageFields';

/** The languages of a guide, which of them stand in for others, and who reviews while the team is away. */
export function SettingsDialog(props: {
  guide: Guide;
  onChanged: () => void;
  onClose: () => void;
}) {
  const { guide, onChanged, onClose } = props;
  const market = guide.market.id;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const [version, setVersion] = useState(guide.settings.version);
  const [languages, setLanguages] = useState<string[]>(
    guide.settings.languages,
  );
  const [fallbacks, setFallbacks] = useState(() =>
    Object.entries(guide.settings.fallbacks).map(([asked, standIn]) => ({
      asked,
      standIn,
    })),
  );
  const [deputies, setDeputies] = useState(guide.settings.deputies);
  const save = useAction(async () => {
    await api.editMarketSettings({
      params: { market },
      body: {
        languages,
        fallbacks: Object.fromEntries(
          fallbacks
            .filter(({ asked, standIn }) => asked && standIn)
            .map(({ asked, standIn }) => [asked, standIn]),
        ),
        deputies: deputies.filter(({ person, until }) => person && until),
        version,
      },
    });
    onChanged();
    onClose();
    return t('guide.settings.saved');
  });
  const problemAt = useFieldMessage(save.problem);
  return (
    <FormDialog
      open
      wide
      title={t('guide.settings.title')}
      submitLabel={t('section.settings.save')}
      busy={save.busy}
      problem={save.problem}
      incomplete={languages.length === 0}
      onClose={onClose}
      onReload={async () => {
        const current = await api.getGuide({ params: { market } });
        setVersion(current.settings.version);
        save.clear();
      }}
      onSubmit={() => save.run()}
    >
      <LanguageFields
        languages={languages}
        onChange={setLanguages}
        error={problemAt('languages')}
      />
      <FallbackFields
        languages={languages}
        fallbacks={fallbacks}
        onChange={setFallbacks}
        error={problemAt('fallbacks')}
      />
      <DeputyFields
        deputies={deputies}
        onChange={setDeputies}
        error={problemAt('deputies')}
      />
    </FormDialog>
  );
}
