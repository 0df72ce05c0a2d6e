import { useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import TextField from '@material-ui/core/TextField';
import {
  launchDomains,
  type LaunchDomain,
} from '@trust-portal/plugin-culture-guides-common';
import { roleIds, type RoleId } from '@trust-portal/portal-vocabulary';
import {
  FormDialog,
  LocalizedField,
  SelectField,
  useAction,
  useFieldMessage,
  type LocalizedDraft,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import type { LaunchChange } from './LaunchChange';

/** A text in the languages in which something was written; undefined when in none. */
function written({ en, zh }: LocalizedDraft) {
  const text = {
    ...(en.trim() && { en: en.trim() }),
    ...(zh.trim() && { zh: zh.trim() }),
  };
  return Object.keys(text).length > 0 ? text : undefined;
}

/** Adds an item that the template does not have to the checklist of this launch. */
export function AddItemDialog(props: LaunchChange & { onClose: () => void }) {
  const { launch, onChanged, onReload, onClose } = props;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const [title, setTitle] = useState<LocalizedDraft>({ en: '', zh: '' });
  const [detail, setDetail] = useState<LocalizedDraft>({ en: '', zh: '' });
  const [domain, setDomain] = useState<LaunchDomain>('promise');
  const [signOffRole, setRole] = useState<RoleId>('regional-editor');
  const [blocking, setBlocking] = useState(true);
  const [validDays, setValidDays] = useState('');
  const add = useAction(async () => {
    const words = written(title);
    if (!words) return undefined;
    onChanged(
      await api.addLaunchItem({
        params: { launchId: launch.id },
        body: {
          domain,
          title: words,
          detail: written(detail),
          blocking,
          signOffRole,
          validDays: validDays ? Number(validDays) : undefined,
        },
      }),
    );
    onClose();
    return t('launches.add.done');
  });
  const problemAt = useFieldMessage(add.problem);
  return (
    <FormDialog
      open
      title={t('launches.add.title')}
      submitLabel={t('launches.add.submit')}
      busy={add.busy}
      problem={add.problem}
      incomplete={!written(title) || !/^\d*$/.test(validDays)}
      onClose={onClose}
      onReload={onReload}
      onSubmit={() => add.run()}
    >
      <LocalizedField
        label={t('launches.add.itemTitle')}
        value={title}
        onChange={setTitle}
        maximum={200}
        required
        error={problemAt('title')}
      />
      <LocalizedField
        label={t('launches.add.detail')}
        value={detail}
        onChange={setDetail}
        maximum={1000}
        error={problemAt('detail')}
      />
      <SelectField
        label={t('launches.add.domain')}
        value={domain}
        options={launchDomains.map(value => ({
          value,
          label: t(`launches.domain.${value}`),
        }))}
        onChange={setDomain}
      />
      <SelectField
        label={t('launches.add.role')}
        value={signOffRole}
        error={problemAt('signOffRole')}
        options={roleIds
          .filter(role => role !== 'visitor')
          .map(value => ({ value, label: t(`launches.role.${value}`) }))}
        onChange={setRole}
      />
      <TextField
        id="launch-item-valid-days"
        variant="outlined"
        size="small"
        label={t('launches.add.validDays')}
        helperText={problemAt('validDays') ?? t('launches.add.validDaysHint')}
        error={Boolean(problemAt('validDays'))}
        value={validDays}
        inputProps={{ inputMode: 'numeric', maxLength: 4 }}
        onChange={event => setValidDays(event.target.value)}
      />
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={blocking}
            onChange={event => setBlocking(event.target.checked)}
          />
        }
        label={t('launches.add.blocking')}
      />
    </FormDialog>
  );
}
