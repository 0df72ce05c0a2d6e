import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  promiseSubjectNames,
  promiseSubjects,
} from '@trust-portal/plugin-transparency-common';
import {
  BilingualField,
  EntityPicker,
  FormDialog,
  SelectField,
  useAction,
  useBilingual,
  useFieldMessage,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { useMarkets } from '../../hooks/useMarkets';
import { usePaths } from '../../hooks/usePaths';
import { useTransparencyApi } from '../../hooks/useTransparencyApi';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';
import { dayIn } from '../../promises/standing';
import {
  emptyForm,
  toDraft,
  withSubject,
  type PromiseForm,
} from './promiseForm';
import { ValueFields } from './ValueFields';

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
      gap: theme.spacing(1.5),
    },
  }),
  { name: 'TransparencyProposeDialog' },
);

/** Asks for a promise; somebody else decides about it. */
export function ProposeDialog(props: { market?: string; onClose: () => void }) {
  const { onClose } = props;
  const classes = useStyles();
  const id = useId();
  const t = useTransparencyTranslation();
  const bilingual = useBilingual();
  const api = useTransparencyApi();
  const paths = usePaths();
  const navigate = useNavigate();
  const { markets } = usePortalVocabulary();
  const marketOf = useMarkets();
  const [form, setForm] = useState(() => {
    const market =
      markets.find(candidate => candidate.id === props.market) ?? markets[0];
    return emptyForm(market.id, dayIn(market.timeZone, new Date()));
  });
  const change = (part: Partial<PromiseForm>) => setForm({ ...form, ...part });
  const { currency } = marketOf(form.market);
  const draft = toDraft(form, currency);
  const proposal = useAction(async () => {
    if (!draft) return undefined;
    const promise = await api.createPromise({ body: draft });
    onClose();
    navigate(paths.promise(promise.id));
    return t('propose.done', { id: promise.id });
  });
  const message = useFieldMessage(proposal.problem);
  const dayField = (name: 'inForceFrom' | 'inForceTo') => (
    <TextField
      id={`${id}-${name}`}
      type="date"
      variant="outlined"
      size="small"
      label={t(`propose.${name}`)}
      required={name === 'inForceFrom'}
      InputLabelProps={{ shrink: true, required: false }}
      value={form[name]}
      error={Boolean(message(name))}
      helperText={
        message(name) ?? (name === 'inForceTo' && t('propose.inForceToHint'))
      }
      onChange={event => change({ [name]: event.target.value })}
    />
  );

  return (
    <FormDialog
      open
      wide
      title={t('propose.title')}
      submitLabel={t('propose.submit')}
      busy={proposal.busy}
      problem={proposal.problem}
      incomplete={!draft}
      onSubmit={proposal.run}
      onClose={onClose}
    >
      <div>{t('propose.explanation')}</div>
      <div className={classes.row}>
        <SelectField
          label={t('propose.market')}
          value={form.market}
          options={markets.map(market => ({
            value: market.id,
            label: bilingual(market.name),
          }))}
          error={message('market')}
          onChange={market => change({ market })}
        />
        <SelectField
          label={t('propose.subject')}
          value={form.subject}
          options={promiseSubjects.map(value => ({
            value,
            label: bilingual(promiseSubjectNames[value]),
          }))}
          error={message('subject')}
          onChange={subject => setForm(withSubject(form, subject))}
        />
      </div>
      <div className={classes.row}>
        <ValueFields
          form={form}
          currency={currency}
          error={message('value') ?? message('unit')}
          onChange={change}
        />
      </div>
      <BilingualField
        label={t('propose.wording')}
        value={form.wording}
        maximum={500}
        long
        error={message('wording')}
        onChange={wording => change({ wording })}
      />
      <EntityPicker
        label={t('propose.entity')}
        hint={t('propose.entityHint')}
        kinds={['Component', 'System', 'API']}
        selected={form.entityRef ? [form.entityRef] : []}
        error={message('entityRef')}
        // A promise is about one entity at most: the last one chosen is it.
        onChange={refs => change({ entityRef: refs[refs.length - 1] })}
      />
      <div className={classes.row}>
        {dayField('inForceFrom')}
        {dayField('inForceTo')}
      </div>
      <TextField
        id={`${id}-note`}
        variant="outlined"
        size="small"
        multiline
        minRows={2}
        label={t('propose.note')}
        helperText={message('note') ?? t('propose.noteHint')}
        error={Boolean(message('note'))}
        InputLabelProps={{ shrink: true }}
        inputProps={{ maxLength: 4000 }}
        value={form.note}
        onChange={event => change({ note: event.target.value })}
      />
    </FormDialog>
  );
}
