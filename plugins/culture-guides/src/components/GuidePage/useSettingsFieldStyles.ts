import { makeStyles } from '@material-ui/core/styles';

/** How the groups of fields in the settings of a guide look. */
export const useSettingsFieldStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1.25),
      margin: 0,
      padding: 0,
      border: 0,
      minWidth: 0,
    },
    legend: { padding: 0, marginBottom: theme.spacing(0.5), fontWeight: 650 },
    hint: { color: theme.palette.text.secondary, fontSize: 13 },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
    },
    field: { flex: '1 1 200px' },
    error: { color: theme.palette.error.main, fontSize: 13 },
  }),
  { name: 'CultureGuidesSettingsField' },
);
