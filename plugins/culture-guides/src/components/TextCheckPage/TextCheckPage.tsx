import { useId, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import UndoIcon from '@material-ui/icons/Undo';
import { MAXIMUM_CHECKED_LENGTH } from '@trust-portal/plugin-culture-guides-common';
import {
  CheckboxGroup,
  SelectField,
  useAddress,
  useBilingual,
  useFormats,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { CopyButton } from '../CopyButton';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { useLanguageOptions } from '../Wording';
import { HitPanel } from './HitPanel';
import { MarkedEditor, type MarkedEditorHandle } from './MarkedEditor';
import { useSuggestions } from './useSuggestions';
import { useTextCheck } from './useTextCheck';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 3fr) minmax(280px, 2fr)',
      alignItems: 'start',
      gap: theme.spacing(2.5),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    writing: {
      display: 'grid',
      gap: theme.spacing(1.5),
      minWidth: 0,
      // The text stays in sight while a long list of hits is read.
      [theme.breakpoints.up('md')]: {
        position: 'sticky',
        top: theme.spacing(2),
      },
    },
    language: { maxWidth: 280 },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 1.5),
    },
    characters: {
      color: theme.palette.text.secondary,
      fontVariantNumeric: 'tabular-nums',
    },
    error: { color: theme.palette.error.main, fontWeight: 600 },
    undo: {
      maxWidth: '100%',
      textTransform: 'none',
      '& .MuiButton-label': { overflow: 'hidden', whiteSpace: 'nowrap' },
    },
    kept: { margin: 0, color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesTextCheckPage' },
);

/** An outgoing text held against the terms and pairs of its markets; the address holds the markets, never the text. */
export function TextCheckPage() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const bilingual = useBilingual();
  const { number } = useFormats();
  const address = useAddress();
  const vocabulary = usePortalVocabulary();
  const languages = useLanguageOptions();
  const keptId = useId();
  const editor = useRef<MarkedEditorHandle>(null);
  const [composing, setComposing] = useState(false);
  const { text, write, replace, undoable, undo } = useSuggestions();
  const asked = address.all('market');
  const markets = vocabulary.markets
    .map(({ id }) => id)
    .filter(id => asked.includes(id));
  const language = languages.find(
    ({ value }) => value === address.get('language'),
  )?.value;
  const view = useTextCheck({ text, markets, language, composing });
  const over = text.length - MAXIMUM_CHECKED_LENGTH;
  return (
    <CultureGuidesPage
      title={t('textCheck.title')}
      subtitle={t('textCheck.subtitle')}
    >
      <div className={classes.root}>
        <div className={classes.writing}>
          <CheckboxGroup
            label={t('textCheck.markets')}
            options={vocabulary.markets.map(({ id, name }) => ({
              value: id,
              label: bilingual(name),
            }))}
            selected={markets}
            error={
              markets.length === 0 && text !== ''
                ? t('textCheck.marketsNeeded')
                : undefined
            }
            onChange={market => address.set({ market }, { replace: true })}
          />
          <div className={classes.language}>
            <SelectField
              label={t('textCheck.language')}
              options={[
                { value: '', label: t('textCheck.anyLanguage') },
                ...languages,
              ]}
              value={language ?? ''}
              onChange={value =>
                address.set({ language: value }, { replace: true })
              }
            />
          </div>
          <MarkedEditor
            ref={editor}
            label={t('textCheck.text')}
            placeholder={t('textCheck.placeholder')}
            text={text}
            hits={view.hits}
            language={language}
            describedBy={keptId}
            onChange={write}
            onComposing={setComposing}
          />
          <div className={classes.row}>
            {over > 0 ? (
              <span role="alert" className={classes.error}>
                {t('textCheck.tooLong', { over: number(over) })}
              </span>
            ) : (
              <span className={classes.characters}>
                {t('textCheck.characters', {
                  length: number(text.length),
                  most: number(MAXIMUM_CHECKED_LENGTH),
                })}
              </span>
            )}
          </div>
          <div className={classes.row}>
            <Button
              variant="contained"
              color="primary"
              disabled={!view.possible || view.checking}
              onClick={view.check}
            >
              {view.checking ? t('textCheck.checking') : t('textCheck.check')}
            </Button>
            <CopyButton
              label={t('textCheck.copy')}
              disabled={text === ''}
              text={() => text}
            />
            <Button
              size="small"
              variant="outlined"
              className={classes.undo}
              startIcon={<UndoIcon />}
              disabled={undoable === undefined}
              onClick={undo}
            >
              {undoable === undefined
                ? t('textCheck.undoNothing')
                : t('textCheck.undo', { original: undoable })}
            </Button>
            <Button
              size="small"
              disabled={text === ''}
              onClick={() => write('')}
            >
              {t('textCheck.clear')}
            </Button>
          </div>
          <p id={keptId} className={classes.kept}>
            {t('textCheck.notKept')}
          </p>
        </div>
        <HitPanel
          view={view}
          onShow={hit => editor.current?.select(hit)}
          onUse={replace}
        />
      </div>
    </CultureGuidesPage>
  );
}
