import { MarkdownContent } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { toSafeMarkdown } from './toSafeMarkdown';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...theme.typography.body1,
      fontSize: 15,
      overflowWrap: 'anywhere',
      // Inside of sentences a link must not be told by its colour alone.
      '& a': { textDecoration: 'underline' },
      '& > :first-child': { marginTop: 0 },
      '& > :last-child': { marginBottom: 0 },
      '& h3, & h4, & h5, & h6': {
        ...theme.typography.subtitle1,
        margin: theme.spacing(2, 0, 1),
      },
      '& blockquote': {
        margin: theme.spacing(1, 0),
        paddingLeft: theme.spacing(2),
        borderLeft: `3px solid ${theme.palette.divider}`,
        color: theme.palette.text.secondary,
      },
    },
  }),
  { name: 'TrustUiMarkdownText' },
);

/** Markdown that a person wrote, with mentions as links and no heading above the page's own. */
export function MarkdownText(props: { children: string; language?: string }) {
  const classes = useStyles();
  const entityLink = useEntityRefLink();
  const content = toSafeMarkdown(props.children, entityLink);
  return (
    <div lang={props.language}>
      <MarkdownContent content={content} className={classes.root} />
    </div>
  );
}
