import { Fragment, useMemo } from 'react';
import { alpha, makeStyles } from '@material-ui/core/styles';
import { VisuallyHidden } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { directionOf } from '../LanguageName';
import { foldLines, type DifferenceLine } from './foldLines';
import { textDifference } from './textDifference';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(1.5, 2),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      fontSize: 15,
      lineHeight: 1.7,
      overflowWrap: 'anywhere',
      '& ins, & del': {
        borderRadius: 3,
        padding: '1px 2px',
        color: theme.palette.text.primary,
      },
      // Told apart without colour: what came is underlined and bold, what went is struck through.
      '& ins': {
        fontWeight: 600,
        textDecoration: 'underline',
        textDecorationThickness: 2,
        textUnderlineOffset: 3,
        backgroundColor: alpha(theme.palette.success.main, 0.18),
      },
      '& del': {
        textDecoration: 'line-through',
        backgroundColor: alpha(theme.palette.error.main, 0.14),
      },
    },
    line: { margin: 0, minHeight: '0.6em', whiteSpace: 'pre-wrap' },
    fold: {
      margin: theme.spacing(0.5, 0),
      color: theme.palette.text.secondary,
      fontSize: 13,
      '& summary': { cursor: 'pointer' },
    },
    equal: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesTextDiff' },
);

/** What lies between two texts: what went struck through, what came underlined, long unchanged parts folded away. */
export function TextDiff(props: {
  before: string;
  after: string;
  /** The language of both, which knows where words end. */
  language: string;
}) {
  const { before, after, language } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const parts = useMemo(
    () => foldLines(textDifference({ before, after, language })),
    [before, after, language],
  );
  if (before === after) {
    return <p className={classes.equal}>{t('section.diff.equal')}</p>;
  }
  return (
    <div className={classes.root} lang={language} dir={directionOf(language)}>
      {parts.map((part, index) => {
        // Parts never move while they are shown: they are computed anew from other texts.
        const key = `${index}`;
        const filled = part.lines.filter(line => line.some(({ text }) => text));
        if (!part.folded) return <Lines key={key} lines={part.lines} />;
        if (filled.length === 0) return <Fragment key={key} />;
        return (
          <details key={key} className={classes.fold}>
            <summary>
              {t('section.diff.unchanged', { count: filled.length })}
            </summary>
            <Lines lines={part.lines} />
          </details>
        );
      })}
    </div>
  );
}

function Lines(props: { lines: DifferenceLine[] }) {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  return (
    <>
      {props.lines.map((line, index) => (
        // eslint-disable-next-line react/no-array-index-key -- lines of one difference never move
        <p key={index} className={classes.line}>
          {line.map((piece, place) => {
            const key = `${place}`;
            if (piece.text === '') return null;
            if (piece.change === 'same') {
              return <Fragment key={key}>{piece.text}</Fragment>;
            }
            const Mark = piece.change === 'added' ? 'ins' : 'del';
            return (
              <Mark key={key}>
                <VisuallyHidden>
                  {t(`section.diff.${piece.change}`)}
                </VisuallyHidden>
                {piece.text}
              </Mark>
            );
          })}
        </p>
      ))}
    </>
  );
}
