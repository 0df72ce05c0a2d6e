import { ReactNode, useLayoutEffect, useMemo } from 'react';
import { UnifiedThemeProvider } from '@backstage/theme';
import { backstageUiVariables } from './backstageUiVariables';
import { createPortalTheme } from './createPortalTheme';
import { PortalColors } from './portalColors';

/** Dresses Material UI and `@backstage/ui` in the same colours. */
export function PortalThemeProvider(props: {
  colors: PortalColors;
  children: ReactNode;
}) {
  const { colors, children } = props;
  const theme = useMemo(() => createPortalTheme(colors), [colors]);

  // On the body, because `@backstage/ui` defines its own values there by an attribute.
  useLayoutEffect(() => {
    const { style } = document.body;
    const variables = Object.entries({
      ...backstageUiVariables(colors),
      '--portal-focus': colors.focus,
      '--portal-highlight': colors.highlight,
    });
    for (const [name, value] of variables) {
      style.setProperty(name, value);
    }
    style.colorScheme = colors.mode;
    return () => {
      for (const [name] of variables) {
        style.removeProperty(name);
      }
    };
  }, [colors]);

  return (
    <UnifiedThemeProvider theme={theme} themeName="trust-portal">
      {children}
    </UnifiedThemeProvider>
  );
}
