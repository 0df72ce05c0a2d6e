import {
  forwardRef,
  useDeferredValue,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import { alpha, makeStyles } from '@material-ui/core/styles';
import type { TextCheckHit } from '@trust-portal/plugin-culture-guides-common';
import { carrySpans, toRuns, type TextSpan } from '../../wording/textMarks';

const useStyles = makeStyles(
  theme => ({
    label: {
      display: 'block',
      marginBottom: theme.spacing(0.5),
      fontWeight: 600,
    },
    frame: {
      display: 'grid',
      maxHeight: '62vh',
      overflowY: 'auto',
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.paper,
      '&:focus-within': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 1,
      },
    },
    // Both layers must break their lines at the same places.
    layer: {
      gridArea: '1 / 1',
      boxSizing: 'border-box',
      width: '100%',
      minHeight: 260,
      margin: 0,
      padding: theme.spacing(1.5),
      border: 0,
      fontFamily: theme.typography.fontFamily,
      fontSize: 15,
      lineHeight: '26px',
      letterSpacing: 'normal',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      wordBreak: 'normal',
    },
    marks: { color: 'transparent', pointerEvents: 'none', userSelect: 'none' },
    field: {
      zIndex: 1,
      resize: 'none',
      overflow: 'hidden',
      outline: 'none',
      backgroundColor: 'transparent',
      color: theme.palette.text.primary,
      '&::placeholder': { color: theme.palette.text.secondary, opacity: 1 },
    },
    mark: {
      color: 'transparent',
      borderRadius: 2,
      textDecorationLine: 'underline',
      textDecorationThickness: 2,
      textUnderlineOffset: '4px',
      textDecorationSkipInk: 'none',
    },
    blocker: {
      backgroundColor: alpha(theme.palette.error.main, 0.16),
      textDecorationStyle: 'wavy',
      textDecorationColor: theme.palette.error.main,
    },
    warning: {
      backgroundColor: alpha(theme.palette.warning.main, 0.16),
      textDecorationStyle: 'dashed',
      textDecorationColor: theme.palette.warning.main,
    },
    note: {
      backgroundColor: alpha(theme.palette.info.main, 0.12),
      textDecorationStyle: 'dotted',
      textDecorationColor: theme.palette.info.main,
    },
  }),
  { name: 'CultureGuidesMarkedEditor' },
);

/** What the page around can ask of the text field. */
export interface MarkedEditorHandle {
  /** Selects a part of the text and brings it into sight. */
  select: (span: TextSpan) => void;
}

/**
 * A plain text field, with which every input method and undo of the browser
 * works, over a layer that draws the same text with its marks. The list of
 * hits tells the marks to those who listen.
 */
export const MarkedEditor = forwardRef<
  MarkedEditorHandle,
  {
    label: string;
    placeholder: string;
    text: string;
    hits: readonly TextCheckHit[];
    language?: string;
    describedBy?: string;
    onChange: (text: string) => void;
    onComposing: (composing: boolean) => void;
  }
>((props, handle) => {
  const { label, placeholder, text, hits, language, describedBy } = props;
  const { onChange, onComposing } = props;
  const classes = useStyles();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  // Keys come first: the marks of a very long text follow when there is time.
  const drawn = useDeferredValue(text);
  const drawnHits = useMemo(
    () => carrySpans(hits, text, drawn),
    [hits, text, drawn],
  );
  const runs = useMemo(
    () => toRuns(drawn.length, drawnHits),
    [drawn, drawnHits],
  );
  useImperativeHandle(handle, () => ({
    select: ({ from, to }) => {
      field.current?.focus({ preventScroll: true });
      field.current?.setSelectionRange(from, to);
      layer.current
        ?.querySelector(`[data-from="${from}"]`)
        ?.scrollIntoView?.({ block: 'center' });
    },
  }));
  return (
    <div>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <div className={classes.frame}>
        <div
          ref={layer}
          aria-hidden
          className={`${classes.layer} ${classes.marks}`}
        >
          {runs.map(({ from, to, severity }) =>
            severity ? (
              <mark
                key={from}
                data-from={from}
                className={`${classes.mark} ${classes[severity]}`}
              >
                {drawn.slice(from, to)}
              </mark>
            ) : (
              <span key={from}>{drawn.slice(from, to)}</span>
            ),
          )}
          {/* A line break at the end opens a line in the field, but not here. */}
          {'\u200b'}
        </div>
        <textarea
          ref={field}
          id={id}
          className={`${classes.layer} ${classes.field}`}
          dir="auto"
          lang={language}
          spellCheck
          placeholder={placeholder}
          aria-describedby={describedBy}
          value={text}
          onChange={event => onChange(event.target.value)}
          onCompositionStart={() => onComposing(true)}
          onCompositionEnd={() => onComposing(false)}
        />
      </div>
    </div>
  );
});
