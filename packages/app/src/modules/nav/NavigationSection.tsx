import { ReactNode, useId } from 'react';
import { NavContentNavItem } from '@backstage/plugin-app-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { pageTitle } from '../translations/pageTitles';
import { shellTranslationRef } from '../translations/shellMessages';
import { NavigationItem } from './NavigationItem';

const useStyles = makeStyles(theme => ({
  heading: {
    margin: theme.spacing(2.5, 1.5, 0.5),
    fontSize: 12,
    fontWeight: 600,
    letterSpacing: '0.02em',
    color: theme.palette.text.secondary,
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: 2,
  },
}));

/** Pages that belong together; draws nothing when none of them is installed. */
export function NavigationSection(props: {
  title?: string;
  items: readonly NavContentNavItem[];
  /** Further entries, each an `li`, after the pages. */
  children?: ReactNode;
}) {
  const { title, items, children } = props;
  const classes = useStyles();
  const headingId = useId();
  const { t } = useTranslationRef(shellTranslationRef);
  if (!items.length && !children) {
    return null;
  }
  return (
    <>
      {title && (
        <p id={headingId} className={classes.heading}>
          {title}
        </p>
      )}
      <ul
        className={classes.list}
        aria-labelledby={title ? headingId : undefined}
      >
        {items.map(item => (
          <li key={item.node.spec.id}>
            <NavigationItem
              to={item.href}
              icon={item.icon}
              label={pageTitle(
                { extensionId: item.node.spec.id, title: item.title },
                t,
              )}
            />
          </li>
        ))}
        {children}
      </ul>
    </>
  );
}
