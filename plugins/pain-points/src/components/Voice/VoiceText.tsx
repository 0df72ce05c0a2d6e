import { forwardRef, useMemo } from 'react';
import { alpha, makeStyles } from '@material-ui/core/styles';
import { findWords, type TextRange, toSegments } from './textSegments';

const useStyles = makeStyles(
  theme => ({
    root: {
      margin: theme.spacing(1.25, 0, 0),
      maxWidth: '72ch',
      fontSize: 15,
      lineHeight: 1.65,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 4,
      },
    },
    word: {
      color: 'inherit',
      backgroundColor: alpha(theme.palette.warning.main, 0.18),
      borderBottom: `2px solid ${theme.palette.warning.main}`,
    },
    linked: {
      color: 'inherit',
      backgroundColor: alpha(theme.palette.primary.main, 0.14),
      borderBottom: `2px dotted ${theme.palette.primary.main}`,
    },
  }),
  { name: 'PainPointsVoiceText' },
);

type Mark = TextRange & { name: 'word' | 'linked' };

/**
 * What a customer said, with the words that led to proposals and the parts that
 * are linked. The element holds the text and nothing else, so that places in it
 * are places in the text.
 */
export const VoiceText = forwardRef<
  HTMLParagraphElement,
  {
    text: string;
    language?: string;
    words?: readonly string[];
    linked?: readonly TextRange[];
  }
>(function Text(props, ref) {
  const { text, language, words, linked } = props;
  const classes = useStyles();
  const segments = useMemo(() => {
    const marks: Mark[] = [
      ...findWords(text, words ?? []).map(range => ({
        ...range,
        name: 'word' as const,
      })),
      ...(linked ?? []).map(range => ({ ...range, name: 'linked' as const })),
    ];
    return toSegments(text, marks);
  }, [text, words, linked]);
  return (
    <p ref={ref} className={classes.root} lang={language} tabIndex={-1}>
      {segments.map(segment => {
        const names = [...new Set(segment.marks.map(mark => mark.name))];
        return names.length === 0 ? (
          segment.text
        ) : (
          <mark
            key={segment.start}
            className={names.map(name => classes[name]).join(' ')}
          >
            {segment.text}
          </mark>
        );
      })}
    </p>
  );
});
