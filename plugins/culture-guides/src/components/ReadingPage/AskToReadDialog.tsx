import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import {
  sectionIdOf,
  sectionKinds,
  type SectionKind,
} from '@trust-portal/plugin-culture-guides-common';
import {
  FormDialog,
  GroupSelect,
  SelectField,
  useAction,
  useBilingual,
  useFieldMessage,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** Asks a group to read a guide or one section of it. */
export function AskToReadDialog(props: {
  onAsked: () => void;
  onClose: () => void;
}) {
  const { onAsked, onClose } = props;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const bilingual = useBilingual();
  const { markets } = usePortalVocabulary();
  const [market, setMarket] = useState(markets[0]?.id ?? '');
  const [kind, setKind] = useState<SectionKind | ''>('');
  const [group, setGroup] = useState<string>();
  const [dueOn, setDueOn] = useState('');
  const [note, setNote] = useState('');
  const ask = useAction(async () => {
    if (!group) return undefined;
    await api.askToRead({
      body: {
        market,
        sectionId: kind ? sectionIdOf(market, kind) : undefined,
        group,
        dueOn: dueOn || undefined,
        note: note.trim() || undefined,
      },
    });
    onAsked();
    return t('reading.ask.done');
  });
  const problemAt = useFieldMessage(ask.problem);
  return (
    <FormDialog
      open
      title={t('reading.ask.title')}
      submitLabel={t('reading.ask.submit')}
      busy={ask.busy}
      problem={ask.problem}
      incomplete={!group || market === ''}
      onClose={onClose}
      onSubmit={() => ask.run()}
    >
      <SelectField
        label={t('reading.ask.market')}
        value={market}
        error={problemAt('market')}
        options={markets.map(({ id, name }) => ({
          value: id,
          label: bilingual(name),
        }))}
        onChange={setMarket}
      />
      <SelectField<SectionKind | ''>
        label={t('reading.ask.what')}
        value={kind}
        error={problemAt('sectionId')}
        options={[
          { value: '', label: t('reading.ask.whole') },
          ...sectionKinds.map(value => ({
            value,
            label: t(`shell.sectionKind.${value}`),
          })),
        ]}
        onChange={setKind}
      />
      <GroupSelect
        label={t('reading.ask.group')}
        hint={t('reading.ask.groupHint')}
        value={group}
        error={problemAt('group')}
        onChange={setGroup}
      />
      <TextField
        id="reading-due"
        variant="outlined"
        size="small"
        type="date"
        label={t('reading.ask.dueOn')}
        helperText={problemAt('dueOn')}
        error={Boolean(problemAt('dueOn'))}
        value={dueOn}
        InputLabelProps={{ shrink: true }}
        onChange={event => setDueOn(event.target.value)}
      />
      <TextField
        id="reading-note"
        variant="outlined"
        multiline
        minRows={2}
        label={t('reading.ask.note')}
        helperText={problemAt('note')}
        error={Boolean(problemAt('note'))}
        value={note}
        inputProps={{ maxLength: 4000 }}
        onChange={event => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
