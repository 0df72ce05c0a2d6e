import { forwardRef, useMemo } from 'react';
import { alpha, makeStyles } from '@material-ui/core/styles';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { toSegments } from '../Voice/textSegments';
import type { ChosenMark } from './useMarks';

const useStyles = makeStyles(
  theme => ({
    root: {
      margin: theme.spacing(1, 0, 0),
      fontSize: 15,
      lineHeight: 1.9,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    mark: {
      padding: '2px 0',
      borderRadius: 3,
      color: 'inherit',
      backgroundColor: 'transparent',
      borderBottom: `2px dashed ${theme.palette.text.secondary}`,
      cursor: 'pointer',
    },
    hidden: {
      backgroundColor: alpha(theme.palette.error.main, 0.16),
      borderBottom: `2px solid ${theme.palette.error.main}`,
    },
  }),
  { name: 'PainPointsMarkedText' },
);

/**
 * A text with its marks: a full line below what is hidden, a broken one below
 * what stays. A click changes a mark; the list beside does the same by keyboard.
 */
export const MarkedText = forwardRef<
  HTMLParagraphElement,
  {
    text: string;
    marks: readonly ChosenMark[];
    onToggle: (mark: ChosenMark) => void;
  }
>(function Text(props, ref) {
  const { text, marks, onToggle } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const segments = useMemo(() => toSegments(text, marks), [text, marks]);
  return (
    <p ref={ref} className={classes.root}>
      {segments.map(segment => {
        const mark =
          segment.marks.find(candidate => candidate.hidden) ?? segment.marks[0];
        return mark ? (
          // For the mouse; the list of marks holds the same choice as boxes to tick.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
          <mark
            key={segment.start}
            title={t(`redaction.kind.${mark.kind}`)}
            className={`${classes.mark} ${mark.hidden ? classes.hidden : ''}`}
            onClick={() => onToggle(mark)}
          >
            {segment.text}
          </mark>
        ) : (
          segment.text
        );
      })}
    </p>
  );
});
