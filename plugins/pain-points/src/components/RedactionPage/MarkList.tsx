import { makeStyles } from '@material-ui/core/styles';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import NativeSelect from '@material-ui/core/NativeSelect';
import { redactionKinds } from '@trust-portal/plugin-pain-points-common';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import type { ChosenMark, useMarks } from './useMarks';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 1),
      borderTop: `1px solid ${theme.palette.divider}`,
      '&:first-child': { borderTop: 0 },
    },
    words: { overflowWrap: 'anywhere' },
    hint: { margin: 0, color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'PainPointsMarkList' },
);

/** Each mark as a box to tick, with what it is. */
export function MarkList(props: {
  text: string;
  marks: readonly ChosenMark[];
  onChange: ReturnType<typeof useMarks>['change'];
}) {
  const { text, marks, onChange } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  if (marks.length === 0) {
    return <p className={classes.hint}>{t('redaction.noParts')}</p>;
  }
  return (
    <>
      <p className={classes.hint}>{t('redaction.partsHint')}</p>
      <ul className={classes.list}>
        {marks.map(mark => {
          const words = text.slice(mark.start, mark.end);
          return (
            <li key={mark.id} className={classes.item}>
              <FormControlLabel
                control={
                  <Checkbox
                    color="primary"
                    checked={mark.hidden}
                    onChange={event =>
                      onChange(mark.id, { hidden: event.target.checked })
                    }
                    inputProps={{
                      'aria-label': t('redaction.hide', { words }),
                    }}
                  />
                }
                label={<span className={classes.words}>{words}</span>}
              />
              <NativeSelect
                value={mark.kind}
                inputProps={{ 'aria-label': t('redaction.kindOf', { words }) }}
                onChange={event => {
                  const kind = redactionKinds.find(
                    value => value === event.target.value,
                  );
                  if (kind) onChange(mark.id, { kind });
                }}
              >
                {redactionKinds.map(kind => (
                  <option key={kind} value={kind}>
                    {t(`redaction.kind.${kind}`)}
                  </option>
                ))}
              </NativeSelect>
            </li>
          );
        })}
      </ul>
    </>
  );
}
