import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Checkbox from '@material-ui/core/Checkbox';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  significances,
  type DraftContent,
} from '@trust-portal/plugin-culture-guides-common';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    under: { color: theme.palette.text.secondary, fontSize: 13 },
    day: { maxWidth: 420 },
  }),
  { name: 'CultureGuidesSubmissionFields' },
);

/** What reviewers and translators are told about a change. */
export function SubmissionFields(props: {
  content: DraftContent;
  isTranslation: boolean;
  onChange: (changes: Partial<DraftContent>) => void;
  problemAt: (field: string) => string | undefined;
}) {
  const { content, isTranslation, onChange, problemAt } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const kind = isTranslation ? 'translation' : 'source';
  return (
    <>
      <TextField
        id="text-note"
        variant="outlined"
        multiline
        minRows={2}
        required
        label={t('editor.note')}
        helperText={problemAt('note') ?? t('editor.noteHint')}
        error={Boolean(problemAt('note'))}
        value={content.note ?? ''}
        inputProps={{ maxLength: 4000 }}
        onChange={event => onChange({ note: event.target.value })}
      />
      <FormControl component="fieldset" required>
        <FormLabel component="legend">
          {t(`editor.significance.${kind}`)}
        </FormLabel>
        <RadioGroup
          value={content.significance ?? ''}
          onChange={(_event, value) =>
            onChange({
              significance: significances.find(known => known === value),
            })
          }
        >
          {significances.map(value => (
            <FormControlLabel
              key={value}
              value={value}
              control={<Radio color="primary" />}
              label={
                <>
                  {t(`editor.significance.name.${value}`)}
                  <div className={classes.under}>
                    {t(`editor.significance.${kind}Explanation.${value}`)}
                  </div>
                </>
              }
            />
          ))}
        </RadioGroup>
      </FormControl>
      <TextField
        id="text-in-force-from"
        className={classes.day}
        variant="outlined"
        size="small"
        type="date"
        label={t('editor.inForceFrom')}
        helperText={problemAt('inForceFrom') ?? t('editor.inForceFromHint')}
        error={Boolean(problemAt('inForceFrom'))}
        InputLabelProps={{ shrink: true }}
        value={content.inForceFrom ?? ''}
        onChange={event => onChange({ inForceFrom: event.target.value })}
      />
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={content.touchesLaw ?? false}
            onChange={event => onChange({ touchesLaw: event.target.checked })}
          />
        }
        label={
          <>
            {t('editor.touchesLaw')}
            <div className={classes.under}>{t('editor.touchesLawHint')}</div>
          </>
        }
      />
    </>
  );
}
