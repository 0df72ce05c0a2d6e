import { PortalColors } from './portalColors';

/** Style rules by the name that a Backstage component registers, then by the name of its part. */
type StyleOverrides = Record<
  string,
  { styleOverrides: Record<string, Record<string, unknown>> }
>;

/** How the portal draws the parts that Backstage's core components and plugins name. */
export function backstageComponentStyles(colors: PortalColors): StyleOverrides {
  return {
    // The document scrolls, not a box inside the page: anchors, find, print and phones work as people expect.
    BackstagePage: {
      styleOverrides: {
        root: { height: 'auto', minHeight: '100%', overflowY: 'visible' },
      },
    },
    BackstageHeader: {
      styleOverrides: {
        header: {
          padding: '20px 24px 16px',
          boxShadow: 'none',
          borderBottom: `1px solid ${colors.border}`,
          backgroundColor: colors.surface,
          backgroundImage: 'none',
          zIndex: 1,
          '@media (max-width: 599.95px)': { padding: '16px' },
        },
        title: { fontSize: 24, fontWeight: 650, lineHeight: 1.3 },
        subtitle: { color: colors.textSubtle, opacity: 1, marginTop: 2 },
        type: {
          color: colors.textSubtle,
          opacity: 1,
          textTransform: 'none',
          fontSize: 13,
          marginBottom: 2,
        },
        breadcrumb: { color: colors.textSubtle, fontSize: 13 },
        breadcrumbType: { opacity: 1 },
      },
    },
    BackstageHeaderLabel: {
      styleOverrides: {
        label: { color: colors.textSubtle, opacity: 1 },
        value: { color: colors.text, opacity: 1 },
      },
    },
    BackstageContentHeader: {
      styleOverrides: { container: { marginBottom: 16 } },
    },
    BackstageHeaderTabs: {
      styleOverrides: {
        tabsWrapper: {
          paddingLeft: 20,
          backgroundColor: colors.surface,
          borderBottom: `1px solid ${colors.border}`,
        },
        defaultTab: {
          padding: '10px 12px',
          textTransform: 'none',
          fontSize: 14,
          fontWeight: 600,
          color: colors.textSubtle,
        },
        selected: { color: colors.primary },
        tabRoot: {
          '&:hover': {
            backgroundColor: colors.surfaceRaised,
            color: colors.text,
          },
        },
      },
    },
    BackstageInfoCard: {
      styleOverrides: { header: { padding: '16px 20px 8px' } },
    },
    BackstageTableToolbar: {
      styleOverrides: {
        root: {
          padding: '12px 8px 8px 20px',
          // On a phone the search field goes below the title instead of over it.
          '@media (max-width: 599.95px)': { flexWrap: 'wrap' },
        },
        title: { '& > h6': { fontWeight: 600 } },
      },
    },
    BackstageTableHeader: {
      styleOverrides: {
        header: {
          padding: '10px 16px',
          borderTop: `1px solid ${colors.border}`,
          borderBottom: `1px solid ${colors.border}`,
          color: colors.textSubtle,
          textTransform: 'none',
          fontWeight: 600,
        },
      },
    },
    BackstageWarningPanel: {
      styleOverrides: { panel: { borderRadius: 10 } },
    },
    CatalogReactUserListPicker: {
      styleOverrides: {
        root: { backgroundColor: colors.surface },
        title: {
          textTransform: 'none',
          fontSize: 13,
          color: colors.textSubtle,
        },
      },
    },
  };
}
