import { UnifiedThemeOptions } from '@backstage/theme';
import { backstageComponentStyles } from './backstageComponentStyles';
import { PortalColors } from './portalColors';

/** Large enough to be hit without aiming, WCAG 2.5.8. */
const minimumTargetSize = 24;

/** How the portal draws Material UI's and Backstage's components. */
export function componentStyles(
  colors: PortalColors,
): NonNullable<UnifiedThemeOptions['components']> {
  const outlined = {
    border: `1px solid ${colors.border}`,
    boxShadow: 'none',
  };
  return {
    MuiPaper: {
      styleOverrides: {
        root: { backgroundImage: 'unset' },
        rounded: { borderRadius: 10 },
        elevation1: outlined,
        elevation2: outlined,
        elevation3: outlined,
        elevation4: outlined,
      },
    },
    MuiCard: {
      // Cards of one height keep their buttons at the bottom.
      styleOverrides: { root: { display: 'flex', flexDirection: 'column' } },
    },
    MuiCardHeader: {
      styleOverrides: { root: { padding: '16px 20px 8px' } },
    },
    MuiCardContent: {
      styleOverrides: { root: { flexGrow: 1, padding: '12px 20px 20px' } },
    },
    MuiCardActions: {
      styleOverrides: { root: { justifyContent: 'flex-end' } },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: {
          textTransform: 'none',
          fontWeight: 600,
          borderRadius: 8,
          padding: '6px 14px',
        },
        text: { padding: '6px 10px' },
        outlined: { borderColor: colors.borderStrong, padding: '5px 13px' },
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: {
          color: colors.textSubtle,
          minWidth: minimumTargetSize,
          minHeight: minimumTargetSize,
          borderRadius: 8,
        },
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: {
          // Breaks a long word only where it would not fit, or columns shrink to single letters.
          overflowWrap: 'break-word',
          overflow: 'hidden',
          verticalAlign: 'middle',
          lineHeight: 1.4,
          padding: '12px 16px',
          borderBottom: `1px solid ${colors.border}`,
        },
        sizeSmall: { padding: '8px 16px' },
        head: { color: colors.textSubtle, fontWeight: 600, lineHeight: 1.4 },
      },
    },
    MuiTableRow: {
      styleOverrides: {
        root: { '&:nth-of-type(odd)': { backgroundColor: 'transparent' } },
        hover: { '&:hover': { cursor: 'pointer' } },
      },
    },
    MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
    MuiTab: {
      styleOverrides: {
        root: {
          textTransform: 'none',
          minHeight: 40,
          minWidth: 72,
          fontSize: 14,
          fontWeight: 600,
          letterSpacing: 'normal',
          color: colors.textSubtle,
          opacity: 1,
          '&:hover': { color: colors.text, background: colors.surfaceRaised },
        },
        textColorPrimary: { color: colors.textSubtle },
      },
    },
    MuiChip: {
      styleOverrides: {
        root: {
          marginRight: 8,
          marginBottom: 8,
          borderRadius: 6,
          backgroundColor: colors.surfaceRaised,
          color: colors.text,
        },
        outlined: { borderColor: colors.borderStrong },
        label: { fontSize: 13, fontWeight: 500 },
        labelSmall: { fontSize: 12 },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { borderRadius: 8, backgroundColor: colors.surface },
        notchedOutline: { borderColor: colors.borderStrong },
      },
    },
    MuiInputBase: {
      styleOverrides: {
        // Material UI draws hints half transparent, which is below AA.
        input: { '&::placeholder': { color: colors.textSubtle, opacity: 1 } },
      },
    },
    MuiFormHelperText: {
      styleOverrides: { root: { color: colors.textSubtle } },
    },
    MuiListItemText: {
      styleOverrides: {
        dense: {
          whiteSpace: 'nowrap',
          overflow: 'hidden',
          textOverflow: 'ellipsis',
        },
      },
    },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          color: colors.textSubtle,
          borderColor: colors.borderStrong,
          textTransform: 'none',
          '&.Mui-selected': {
            color: colors.text,
            backgroundColor: colors.primarySoft,
          },
        },
      },
    },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          fontSize: 14.5,
          '&:focus': { backgroundColor: colors.surfaceRaised },
        },
      },
    },
    MuiTooltip: {
      styleOverrides: {
        tooltip: {
          backgroundColor: colors.text,
          color: colors.surface,
          fontSize: 12.5,
          borderRadius: 6,
        },
      },
    },
    MuiLink: { defaultProps: { underline: 'hover' } },
    MuiGrid: { defaultProps: { spacing: 2 } },
    MuiSwitch: { defaultProps: { color: 'primary' } },
    ...backstageComponentStyles(colors),
  } as NonNullable<UnifiedThemeOptions['components']>;
}
