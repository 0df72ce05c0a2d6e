import {
  useDeferredValue,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import {
  MAXIMUM_BODY_LENGTH,
  type ShownText,
} from '@trust-portal/plugin-culture-guides-common';
import { ToggleGroup } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { GuideText } from '../GuideText';
import { directionOf } from '../LanguageName';
import { EditorToolbar } from './EditorToolbar';
import {
  markdownCommands,
  nextClaimId,
  type MarkedText,
} from './insertMarkdown';
import type { TextDraft } from './useTextDraft';

const useStyles = makeStyles(
  theme => ({
    columns: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
    one: {
      display: 'grid',
      alignContent: 'start',
      gap: theme.spacing(1),
      minWidth: 0,
    },
    label: { fontSize: 13, fontWeight: 600 },
    text: {
      display: 'block',
      width: '100%',
      minHeight: '52vh',
      padding: theme.spacing(1.5, 2),
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.paper,
      color: theme.palette.text.primary,
      // Letters of one width keep tables and lists in line.
      fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
      fontSize: 14,
      lineHeight: 1.65,
      resize: 'vertical',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -1,
      },
    },
    preview: {
      minHeight: '52vh',
      padding: theme.spacing(2, 2.5),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.paper,
      overflow: 'auto',
    },
    under: { color: theme.palette.text.secondary, fontSize: 12 },
    error: { color: theme.palette.error.main, fontSize: 13 },
  }),
  { name: 'CultureGuidesBodyEditor' },
);

/** The text itself, and how it will look. */
export function BodyEditor(props: {
  draft: TextDraft;
  language: string;
  sectionId: string;
  /** Values of the promises that the published text cites, for the preview. */
  promiseValues?: ShownText['promiseValues'];
  problem?: string;
  /** Shows the preview beside the text where there is room; else one of the two. */
  beside?: boolean;
}) {
  const { draft, language, sectionId, problem, beside } = props;
  const { content, change } = draft;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const selection = useRef<{ start: number; end: number }>();
  const wide = useMediaQuery(useTheme().breakpoints.up('md'));
  const [view, setView] = useState<'write' | 'preview'>('write');
  // The preview of a long text may lag behind the keys, never hold them up.
  const previewed = useDeferredValue(content.body);
  const both = beside && wide;

  useLayoutEffect(() => {
    const wanted = selection.current;
    selection.current = undefined;
    if (wanted && field.current) {
      field.current.focus();
      field.current.setSelectionRange(wanted.start, wanted.end);
    }
  }, [content.body]);

  function run(
    command: (text: MarkedText) => MarkedText,
    more: Partial<typeof content> = {},
  ) {
    const end = content.body.length;
    const changed = command({
      value: content.body,
      start: field.current?.selectionStart ?? end,
      end: field.current?.selectionEnd ?? end,
    });
    selection.current = { start: changed.start, end: changed.end };
    change({ ...more, body: changed.value });
  }
  function addClaim() {
    const claimId = nextClaimId(content.claims.map(claim => claim.id));
    run(text => markdownCommands.claim(text, claimId), {
      claims: [...content.claims, { id: claimId, statement: '' }],
    });
  }
  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes, keys belong to it.
    if (event.nativeEvent.isComposing) return;
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const actions: Record<string, (() => void) | undefined> = {
      b: () => run(markdownCommands.bold),
      k: () => run(markdownCommands.link),
      s: () => draft.saveNow(),
    };
    const action = actions[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  }

  const writing = (
    <div className={classes.one}>
      <label htmlFor={id} className={classes.label}>
        {t('editor.body')}
      </label>
      <EditorToolbar
        onCommand={name => run(markdownCommands[name])}
        onClaim={addClaim}
        onPromise={promise =>
          run(text => markdownCommands.promise(text, promise))
        }
      />
      <textarea
        id={id}
        ref={field}
        className={classes.text}
        value={content.body}
        lang={language}
        dir={directionOf(language)}
        maxLength={MAXIMUM_BODY_LENGTH}
        spellCheck
        aria-describedby={`${id}-hint`}
        aria-invalid={Boolean(problem)}
        onKeyDown={onKeyDown}
        onChange={event => change({ body: event.target.value })}
      />
      <span
        id={`${id}-hint`}
        className={problem ? classes.error : classes.under}
      >
        {problem ?? t('editor.bodyHint')}
      </span>
    </div>
  );
  const preview = (
    <div className={classes.one}>
      <h2 className={classes.label}>{t('editor.preview')}</h2>
      <div className={classes.preview}>
        <GuideText
          dense
          topLevel={3}
          sectionId={sectionId}
          body={previewed || t('editor.previewEmpty')}
          language={language}
          claims={content.claims}
          promiseValues={props.promiseValues}
        />
      </div>
    </div>
  );
  if (both) {
    return (
      <div className={classes.columns}>
        {writing}
        {preview}
      </div>
    );
  }
  return (
    <div className={classes.one}>
      <ToggleGroup
        label={t('editor.view')}
        value={view}
        onChange={setView}
        options={[
          { value: 'write', label: t('editor.write') },
          { value: 'preview', label: t('editor.preview') },
        ]}
      />
      {view === 'write' ? writing : preview}
    </div>
  );
}
