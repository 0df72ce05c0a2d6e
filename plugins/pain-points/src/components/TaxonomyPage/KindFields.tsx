import { useId } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import TextField from '@material-ui/core/TextField';
import type { Kind } from '@trust-portal/plugin-pain-points-common';
import {
  BilingualField,
  SelectField,
  useBilingual,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { ListEditor } from './ListEditor';
import { RemedyEditor } from './RemedyEditor';
import { newEntries } from './taxonomyDrafts';

/** All that a kind holds beside its id and number. */
export function KindFields(props: {
  draft: Kind;
  onChange: (part: Partial<Kind>) => void;
}) {
  const { draft, onChange } = props;
  const id = useId();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const { taxonomy } = useTaxonomy();
  const others = taxonomy.kinds
    .filter(kind => kind.id !== draft.id)
    .map(kind => ({
      value: kind.id,
      label: `${kind.number} ${bilingual(kind.name)}`,
    }));
  return (
    <>
      <BilingualField
        label={t('taxonomy.name')}
        value={draft.name}
        maximum={100}
        onChange={name => onChange({ name })}
      />
      <BilingualField
        label={t('taxonomy.summary')}
        value={draft.summary}
        maximum={1000}
        long
        onChange={summary => onChange({ summary })}
      />
      <SelectField
        label={t('taxonomy.stage')}
        options={taxonomy.stages.map(stage => ({
          value: stage.id,
          label: bilingual(stage.name),
        }))}
        value={draft.stage}
        onChange={stage => onChange({ stage })}
      />
      {(['symptoms', 'rootCauses'] as const).map(list => (
        <ListEditor
          key={list}
          title={t(`taxonomy.${list}`)}
          items={draft[list]}
          maximum={20}
          make={newEntries.described}
          onChange={items => onChange({ [list]: items })}
        >
          {(item, change) => (
            <BilingualField
              label={t('taxonomy.text')}
              value={item.text}
              maximum={500}
              long
              onChange={text => change({ text })}
            />
          )}
        </ListEditor>
      ))}
      <RemedyEditor
        remedies={draft.remedies}
        onChange={remedies => onChange({ remedies })}
      />
      <ListEditor
        title={t('taxonomy.measures')}
        items={draft.measures}
        maximum={10}
        make={newEntries.measure}
        onChange={measures => onChange({ measures })}
      >
        {(item, change) => (
          <>
            <BilingualField
              label={t('taxonomy.metric')}
              value={item.metric}
              maximum={200}
              onChange={metric => change({ metric })}
            />
            <BilingualField
              label={t('taxonomy.unit')}
              value={item.unit}
              maximum={60}
              onChange={unit => change({ unit })}
            />
            <SelectField
              label={t('taxonomy.direction')}
              options={(['down', 'up'] as const).map(value => ({
                value,
                label: t(`taxonomy.${value}`),
              }))}
              value={item.direction}
              onChange={direction => change({ direction })}
            />
          </>
        )}
      </ListEditor>
      <ListEditor
        title={t('taxonomy.worsens')}
        items={draft.worsens}
        maximum={17}
        make={() => ({
          kind: others[0]?.value ?? '',
          why: { en: '', zh: '' },
        })}
        onChange={worsens => onChange({ worsens })}
      >
        {(item, change) => (
          <>
            <SelectField
              label={t('taxonomy.kind')}
              options={others}
              value={item.kind}
              onChange={kind => change({ kind })}
            />
            <BilingualField
              label={t('taxonomy.why')}
              value={item.why}
              maximum={500}
              long
              onChange={why => change({ why })}
            />
          </>
        )}
      </ListEditor>
      <FormGroup role="group" aria-label={t('taxonomy.challenges')}>
        <strong>{t('taxonomy.challenges')}</strong>
        {taxonomy.challenges.map(challenge => (
          <FormControlLabel
            key={challenge.id}
            control={
              <Checkbox
                color="primary"
                size="small"
                checked={draft.challenges.includes(challenge.id)}
                onChange={event =>
                  onChange({
                    challenges: event.target.checked
                      ? [...draft.challenges, challenge.id]
                      : draft.challenges.filter(
                          other => other !== challenge.id,
                        ),
                  })
                }
              />
            }
            label={bilingual(challenge.name)}
          />
        ))}
      </FormGroup>
      {(['en', 'zh'] as const).map(language => (
        <TextField
          key={language}
          id={`${id}-cues-${language}`}
          multiline
          minRows={3}
          maxRows={10}
          variant="outlined"
          label={`${t('taxonomy.cues')} (${t(
            language === 'en' ? 'taxonomy.english' : 'taxonomy.chinese',
          )})`}
          value={draft.cues[language].join('\n')}
          InputLabelProps={{ shrink: true }}
          onChange={event =>
            onChange({
              cues: {
                ...draft.cues,
                [language]: event.target.value.split('\n'),
              },
            })
          }
        />
      ))}
    </>
  );
}
