import { useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import type { MarketSettings } from '@trust-portal/plugin-culture-guides-common';
import { PersonPicker } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useSettingsFieldStyles } from './useSettingsFieldStyles';

type Deputy = MarketSettings['deputies'][number];

/** Who may review for the team until a day. */
export function DeputyFields(props: {
  deputies: readonly Deputy[];
  onChange: (deputies: Deputy[]) => void;
  error?: string;
}) {
  const { deputies, onChange, error } = props;
  const classes = useSettingsFieldStyles();
  const t = useCultureGuidesTranslation();
  const [picker, setPicker] = useState(0);
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>{t('guide.settings.deputies')}</legend>
      <div className={classes.hint}>{t('guide.settings.deputiesHint')}</div>
      {deputies.map(({ person, until }, index) => (
        <div key={person} className={classes.row}>
          <div className={classes.field}>
            <EntityDisplayName entityRef={person} hideIcon disableTooltip />
          </div>
          <TextField
            id={`deputy-until-${index}`}
            className={classes.field}
            variant="outlined"
            size="small"
            type="date"
            required
            label={t('guide.settings.until')}
            InputLabelProps={{ shrink: true }}
            value={until}
            onChange={event =>
              onChange(
                deputies.map((deputy, place) =>
                  place === index
                    ? { ...deputy, until: event.target.value }
                    : deputy,
                ),
              )
            }
          />
          <Button
            aria-label={t('guide.settings.removeDeputy', {
              person: person.replace(/^.*\//, ''),
            })}
            onClick={() =>
              onChange(deputies.filter((_deputy, place) => place !== index))
            }
          >
            {t('editor.claims.remove')}
          </Button>
        </div>
      ))}
      <PersonPicker
        // A new picker is empty again.
        key={picker}
        label={t('guide.settings.addDeputy')}
        onPick={option => {
          if (!option) return;
          setPicker(before => before + 1);
          if (deputies.some(({ person }) => person === option.id)) return;
          onChange([...deputies, { person: option.id, until: '' }]);
        }}
      />
      {error && (
        <div role="alert" className={classes.error}>
          {error}
        </div>
      )}
    </fieldset>
  );
}
