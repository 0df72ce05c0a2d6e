import { makeStyles, type Theme } from '@material-ui/core/styles';

interface TextForm {
  /** Written in square characters, such as Chinese. */
  square: boolean;
  /** Smaller, beside something else. */
  dense: boolean;
}

/** How a text is set: Latin lines of about 70 characters, Chinese ones of about 38. */
export const useGuideTextStyles = makeStyles<Theme, TextForm>(
  theme => ({
    root: {
      maxWidth: ({ square }) => (square ? '38em' : '62ch'),
      color: theme.palette.text.primary,
      fontFamily: theme.typography.fontFamily,
      fontSize: ({ dense }) => (dense ? 15 : 17),
      lineHeight: ({ square }) => (square ? 1.85 : 1.65),
      overflowWrap: 'anywhere',
      textAlign: 'start',
      '& > :first-child': { marginTop: 0 },
      '& > :last-child': { marginBottom: 0 },
      '& h2, & h3, & h4, & h5, & h6': {
        fontFamily: theme.typography.fontFamily,
        fontWeight: 650,
        lineHeight: 1.35,
        letterSpacing: 0,
        scrollMarginTop: theme.spacing(2),
        textWrap: 'balance',
      },
      '& h2': { fontSize: '1.35em', margin: '1.9em 0 0.55em' },
      '& h3': { fontSize: '1.14em', margin: '1.7em 0 0.5em' },
      '& h4, & h5, & h6': { fontSize: '1em', margin: '1.5em 0 0.4em' },
      '& p, & ul, & ol, & blockquote': { margin: '0 0 1em' },
      '& ul, & ol': { paddingInlineStart: '1.5em' },
      '& li': { margin: '0.3em 0' },
      '& li > p': { margin: '0.3em 0' },
      // Inside of sentences a link must not be told by its colour alone.
      '& a': { color: theme.palette.primary.main, textDecoration: 'underline' },
      '& blockquote': {
        marginInline: 0,
        paddingInlineStart: '1em',
        borderInlineStart: `3px solid ${theme.palette.divider}`,
        color: theme.palette.text.secondary,
      },
      '& hr': {
        border: 0,
        borderTop: `1px solid ${theme.palette.divider}`,
        margin: '2em 0',
      },
      '& code': { fontSize: '0.9em', overflowWrap: 'anywhere' },
      '& pre': {
        padding: theme.spacing(1.5),
        borderRadius: theme.shape.borderRadius,
        backgroundColor: theme.palette.action.hover,
        overflowX: 'auto',
      },
      '& .guide-table': {
        overflowX: 'auto',
        margin: '0 0 1.2em',
        // Shadows of what scrolls out of sight are for wide screens only; here the edge is enough.
        borderBlock: `1px solid ${theme.palette.divider}`,
      },
      '& table': {
        width: '100%',
        borderCollapse: 'collapse',
        fontSize: '0.9em',
        lineHeight: 1.5,
      },
      '& th, & td': {
        padding: '0.55em 0.8em 0.55em 0',
        minWidth: '7em',
        textAlign: 'start',
        verticalAlign: 'top',
        overflowWrap: 'break-word',
      },
      '& tr + tr td, & tbody tr td': {
        borderTop: `1px solid ${theme.palette.divider}`,
      },
    },
  }),
  { name: 'CultureGuidesText' },
);
