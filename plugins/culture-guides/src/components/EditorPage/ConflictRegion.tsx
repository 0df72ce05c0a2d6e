import { makeStyles } from '@material-ui/core/styles';
import { ToggleGroup } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { directionOf } from '../LanguageName';
import { TextDiff } from '../TextDiff';
import type { MergeChoice, MergeRegion } from './mergeTexts';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1),
      minWidth: 0,
      paddingBottom: theme.spacing(2),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    head: { margin: 0, fontSize: 14, fontWeight: 650 },
    columns: {
      display: 'grid',
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      gap: theme.spacing(1.5),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    label: {
      marginBottom: theme.spacing(0.5),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
    base: {
      padding: theme.spacing(1.5, 2),
      border: `1px dashed ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      fontSize: 15,
      lineHeight: 1.7,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'CultureGuidesConflictRegion' },
);

/** One stretch that the two texts have in different words: the base, theirs and mine beside each other. */
export function ConflictRegion(props: {
  region: MergeRegion;
  isTitle: boolean;
  language: string;
  choice?: MergeChoice;
  onChoose: (choice: MergeChoice) => void;
}) {
  const { region, isTitle, language, choice, onChoose } = props;
  const { kind, base, mine, theirs } = region;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const heading = (() => {
    if (kind === 'mine') return t('editor.conflict.onlyMine');
    if (kind === 'theirs') return t('editor.conflict.onlyTheirs');
    return t('editor.conflict.both');
  })();
  const options: MergeChoice[] = isTitle
    ? ['mine', 'theirs']
    : ['mine', 'theirs', 'both'];
  return (
    <div className={classes.root} role="group" aria-label={heading}>
      <h3 className={classes.head}>
        {isTitle && `${t('editor.textTitle')}: `}
        {heading}
      </h3>
      <div className={classes.columns}>
        <div>
          <div className={classes.label}>{t('editor.conflict.base')}</div>
          <div
            className={classes.base}
            lang={language}
            dir={directionOf(language)}
          >
            {base || t('editor.conflict.empty')}
          </div>
        </div>
        <div>
          <div className={classes.label}>{t('editor.conflict.theirs')}</div>
          <TextDiff before={base} after={theirs} language={language} />
        </div>
        <div>
          <div className={classes.label}>{t('editor.conflict.mine')}</div>
          <TextDiff before={base} after={mine} language={language} />
        </div>
      </div>
      {kind === 'conflict' && (
        <ToggleGroup
          label={t('editor.conflict.choose')}
          value={choice}
          onChange={onChoose}
          options={options.map(value => ({
            value,
            label: t(`editor.conflict.take.${value}`),
          }))}
        />
      )}
    </div>
  );
}
