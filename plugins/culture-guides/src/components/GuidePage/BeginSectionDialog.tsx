import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import TextField from '@material-ui/core/TextField';
import type {
  Guide,
  SectionKind,
} from '@trust-portal/plugin-culture-guides-common';
import {
  FormDialog,
  GroupSelect,
  SelectField,
  useAction,
  useBilingual,
  useFieldMessage,
  useLoaded,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useContentLanguage } from '../../hooks/useContentLanguage';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { useLanguageName } from '../LanguageName';

/** Begins a section that the guide does not have yet. */
export function BeginSectionDialog(props: {
  guide: Guide;
  kind: SectionKind;
  onClose: () => void;
}) {
  const { guide, kind, onClose } = props;
  const { languages } = guide.settings;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const navigate = useNavigate();
  const bilingual = useBilingual();
  const languageName = useLanguageName();
  const reader = useContentLanguage();
  const template = useLoaded(
    cultureGuidesApiRef,
    async client =>
      (await client.listSectionTemplates({})).items.find(
        item => item.kind === kind,
      ),
    [kind],
  ).value;
  const [language, setLanguage] = useState(
    languages.includes(reader) ? reader : languages[0],
  );
  const [owner, setOwner] = useState<string | undefined>(guide.market.owner);
  const [months, setMonths] = useState('');
  const begin = useAction(async () => {
    const section = await api.createSection({
      body: {
        market: guide.market.id,
        kind,
        owner,
        sourceLanguage: language,
        reviewEveryMonths: months ? Number(months) : undefined,
      },
    });
    onClose();
    navigate(paths.edit(section.id, language));
    return t('guide.begun');
  });
  const problemAt = useFieldMessage(begin.problem);
  return (
    <FormDialog
      open
      title={t('guide.beginKind', { kind: t(`shell.sectionKind.${kind}`) })}
      submitLabel={t('guide.begin')}
      busy={begin.busy}
      problem={begin.problem}
      onClose={onClose}
      onSubmit={() => begin.run()}
    >
      {template && <div>{bilingual(template.purpose)}</div>}
      <SelectField
        label={t('guide.sourceLanguage')}
        helperText={t('guide.sourceLanguageHint')}
        error={problemAt('sourceLanguage')}
        value={language}
        options={languages.map(value => ({
          value,
          label: languageName(value),
        }))}
        onChange={setLanguage}
      />
      <GroupSelect
        label={t('section.settings.owner')}
        value={owner}
        onChange={setOwner}
        error={problemAt('owner')}
      />
      <TextField
        id="begin-rhythm"
        variant="outlined"
        size="small"
        type="number"
        label={t('section.settings.rhythm')}
        placeholder={template && String(template.reviewEveryMonths)}
        helperText={
          problemAt('reviewEveryMonths') ?? t('section.settings.rhythmHint')
        }
        error={Boolean(problemAt('reviewEveryMonths'))}
        InputLabelProps={{ shrink: true }}
        value={months}
        inputProps={{ min: 1, max: 36 }}
        onChange={event => setMonths(event.target.value)}
      />
    </FormDialog>
  );
}
