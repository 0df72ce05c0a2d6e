import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { ThemeBlueprint } from '@backstage/plugin-app-react';
import DarkIcon from '@material-ui/icons/Brightness2Outlined';
import LightIcon from '@material-ui/icons/WbSunnyOutlined';
import { darkColors, lightColors } from './portalColors';
import { PortalThemeProvider } from './PortalThemeProvider';

// The names are those of the stock themes, so that ours replace them.
const lightTheme = ThemeBlueprint.make({
  name: 'light',
  params: {
    theme: {
      id: 'light',
      title: 'Light',
      variant: 'light',
      icon: <LightIcon />,
      Provider: ({ children }) => (
        <PortalThemeProvider colors={lightColors}>
          {children}
        </PortalThemeProvider>
      ),
    },
  },
});

const darkTheme = ThemeBlueprint.make({
  name: 'dark',
  params: {
    theme: {
      id: 'dark',
      title: 'Dark',
      variant: 'dark',
      icon: <DarkIcon />,
      Provider: ({ children }) => (
        <PortalThemeProvider colors={darkColors}>
          {children}
        </PortalThemeProvider>
      ),
    },
  },
});

/** The portal's own light and dark theme in place of the stock ones. */
export const themeModule = createFrontendModule({
  pluginId: 'app',
  extensions: [lightTheme, darkTheme],
});
