import {
  BackstageTypography,
  createUnifiedTheme,
  genPageTheme,
  PageTheme,
  pageTheme as stockPageThemes,
  UnifiedTheme,
} from '@backstage/theme';
import { componentStyles } from './componentStyles';
import { createPortalPalette } from './createPortalPalette';
import { PortalColors } from './portalColors';

/**
 * Fonts that the reader's system has already. The Chinese ones come after the Latin ones, so that
 * Latin letters within Chinese text keep the Latin face.
 */
export const fontFamily = [
  'system-ui',
  '-apple-system',
  '"Segoe UI"',
  'Roboto',
  '"Helvetica Neue"',
  'Arial',
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  '"Source Han Sans SC"',
  'sans-serif',
].join(', ');

const typography: BackstageTypography = {
  htmlFontSize: 16,
  fontFamily,
  h1: { fontSize: 24, fontWeight: 650, marginBottom: 4 },
  h2: { fontSize: 20, fontWeight: 650, marginBottom: 4 },
  h3: { fontSize: 18, fontWeight: 650, marginBottom: 4 },
  h4: { fontSize: 17, fontWeight: 600, marginBottom: 4 },
  h5: { fontSize: 16, fontWeight: 600, marginBottom: 2 },
  h6: { fontSize: 15, fontWeight: 600, marginBottom: 2 },
};

/** Every kind of page gets the same flat header; the stock ones tell kinds apart by loud pictures. */
function flatPageThemes(colors: PortalColors): Record<string, PageTheme> {
  const flat = genPageTheme({
    colors: [colors.surface],
    shape: 'none',
    options: { fontColor: colors.text },
  });
  return Object.fromEntries(
    Object.keys(stockPageThemes).map(themeId => [themeId, flat]),
  );
}

/** The portal's Material UI theme in one mode. */
export function createPortalTheme(colors: PortalColors): UnifiedTheme {
  return createUnifiedTheme({
    palette: createPortalPalette(colors),
    pageTheme: flatPageThemes(colors),
    fontFamily,
    typography,
    components: componentStyles(colors),
  });
}
