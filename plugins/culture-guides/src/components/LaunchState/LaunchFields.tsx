import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { focusAtStart } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** What a launch is called, and the day that it is planned for. */
export interface LaunchPlan {
  name: string;
  /** `YYYY-MM-DD`; empty while none is chosen. */
  targetOn: string;
}

/** The fields of a launch that people fill in. */
export function LaunchFields(props: {
  plan: LaunchPlan;
  onChange: (plan: LaunchPlan) => void;
  problemAt: (field: string) => string | undefined;
}) {
  const { plan, onChange, problemAt } = props;
  const t = useCultureGuidesTranslation();
  const id = useId();
  return (
    <>
      <TextField
        id={`${id}-name`}
        variant="outlined"
        size="small"
        required
        label={t('launches.prepare.name')}
        helperText={problemAt('name') ?? t('launches.prepare.nameHint')}
        error={Boolean(problemAt('name'))}
        value={plan.name}
        inputRef={focusAtStart}
        inputProps={{ maxLength: 200 }}
        onChange={event => onChange({ ...plan, name: event.target.value })}
      />
      <TextField
        id={`${id}-target`}
        variant="outlined"
        size="small"
        required
        type="date"
        label={t('launches.prepare.target')}
        helperText={problemAt('targetOn')}
        error={Boolean(problemAt('targetOn'))}
        value={plan.targetOn}
        InputLabelProps={{ shrink: true }}
        onChange={event => onChange({ ...plan, targetOn: event.target.value })}
      />
    </>
  );
}
