import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { DateTime } from 'luxon';
import type { PainDetail } from '@trust-portal/plugin-pain-points-common';
import {
  FormDialog,
  useAction,
  useBilingual,
  useFieldMessage,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { useLanguageName } from '../Voice';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

/** How long an answer holds unless somebody says otherwise, in days. */
const usualDays = 30;

/** The contract takes a language with a script at most: `pt-BR` counts as `pt`, `zh-Hans` stays. */
export function answerLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag);
  return script ? `${language}-${script}` : language;
}

/** Proposes what support may say until the pain is cured. */
export function InterimAnswerDialog(props: {
  pain: PainDetail;
  onClose: () => void;
  onDone: (pain: PainDetail) => void;
}) {
  const { pain, onClose, onDone } = props;
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const languageName = useLanguageName();
  const { markets } = usePortalVocabulary();
  const languages = [
    ...new Set([
      'en',
      'zh-Hans',
      ...markets.flatMap(market => market.languages.map(answerLanguage)),
    ]),
  ];
  const [language, setLanguage] = useState(languages[0]);
  const [market, setMarket] = useState('');
  const [text, setText] = useState('');
  const [validUntil, setValidUntil] = useState(
    DateTime.now().plus({ days: usualDays }).toISODate(),
  );
  const propose = useAction(async () => {
    onDone(
      await api.createInterimAnswer({
        params: { painId: pain.id },
        body: { language, text, validUntil, ...(market && { market }) },
      }),
    );
    onClose();
    return t('interim.done.propose');
  });
  const problemAt = useFieldMessage(propose.problem);
  const field = {
    variant: 'outlined',
    size: 'small',
    fullWidth: true,
    InputLabelProps: { shrink: true },
  } as const;
  const select = {
    ...field,
    select: true,
    SelectProps: { native: true },
  } as const;
  return (
    <FormDialog
      open
      title={t('interim.dialogTitle')}
      submitLabel={t('interim.propose')}
      busy={propose.busy}
      problem={propose.problem}
      incomplete={!text.trim() || !validUntil}
      onClose={onClose}
      onSubmit={() => propose.run()}
    >
      <div>{t('interim.hint')}</div>
      <TextField
        {...select}
        id="interim-language"
        label={t('interim.language')}
        value={language}
        onChange={event => setLanguage(event.target.value)}
      >
        {languages.map(tag => (
          <option key={tag} value={tag}>
            {languageName(tag)}
          </option>
        ))}
      </TextField>
      <TextField
        {...select}
        id="interim-market"
        label={t('signal.market')}
        value={market}
        onChange={event => setMarket(event.target.value)}
      >
        <option value="">{t('interim.allMarkets')}</option>
        {markets
          .filter(entry => pain.markets.includes(entry.id))
          .map(entry => (
            <option key={entry.id} value={entry.id}>
              {bilingual(entry.name)}
            </option>
          ))}
      </TextField>
      <TextField
        {...field}
        id="interim-text"
        multiline
        minRows={4}
        required
        label={t('interim.text')}
        value={text}
        onChange={event => setText(event.target.value)}
        inputProps={{ maxLength: 4000, lang: language }}
        error={problemAt('text') !== undefined}
        helperText={problemAt('text')}
      />
      <TextField
        {...field}
        id="interim-until"
        type="date"
        label={t('interim.until')}
        value={validUntil}
        onChange={event => setValidUntil(event.target.value)}
        error={problemAt('validUntil') !== undefined}
        helperText={problemAt('validUntil')}
      />
    </FormDialog>
  );
}
