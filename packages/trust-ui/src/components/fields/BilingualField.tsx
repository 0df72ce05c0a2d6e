import { useId } from 'react';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import type { BilingualText } from '@trust-portal/portal-vocabulary';
import { useTrustUiTranslation } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
      gap: theme.spacing(1.5),
      flex: '1 1 300px',
      minWidth: 0,
    },
  }),
  { name: 'TrustUiBilingualField' },
);

/** A text in English and Chinese, side by side; both are needed. */
export function BilingualField(props: {
  label: string;
  value: BilingualText;
  maximum: number;
  long?: boolean;
  error?: string;
  onChange: (value: BilingualText) => void;
}) {
  const { label, value, maximum, long, error, onChange } = props;
  const classes = useStyles();
  const id = useId();
  const t = useTrustUiTranslation();
  return (
    <div className={classes.root}>
      {(['en', 'zh'] as const).map(language => (
        <TextField
          key={language}
          id={`${id}-${language}`}
          label={`${label} (${t(`language.${language}`)})`}
          variant="outlined"
          size="small"
          required
          multiline={long}
          maxRows={8}
          value={value[language]}
          error={Boolean(error)}
          helperText={language === 'en' ? error : undefined}
          InputLabelProps={{ shrink: true, required: false }}
          inputProps={{
            maxLength: maximum,
            lang: language === 'zh' ? 'zh-Hans' : 'en',
          }}
          onChange={event =>
            onChange({ ...value, [language]: event.target.value })
          }
        />
      ))}
    </div>
  );
}
