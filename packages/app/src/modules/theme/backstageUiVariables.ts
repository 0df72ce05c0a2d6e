import { fontFamily } from './createPortalTheme';
import { PortalColors } from './portalColors';

/**
 * The CSS variables of `@backstage/ui`, which draws what the framework itself puts around and into
 * stock pages, in the portal's colours.
 */
export function backstageUiVariables(
  colors: PortalColors,
): Record<`--bui-${string}`, string> {
  return {
    '--bui-font-regular': fontFamily,
    '--bui-ring': colors.focus,
    '--bui-scrollbar-thumb': colors.borderStrong,
    '--bui-bg-app': colors.canvas,
    '--bui-bg-neutral-1': colors.surface,
    '--bui-bg-neutral-2': colors.surfaceRaised,
    '--bui-bg-neutral-3': colors.surface,
    '--bui-bg-neutral-4': colors.surfaceRaised,
    '--bui-fg-primary': colors.text,
    '--bui-fg-secondary': colors.textSubtle,
    '--bui-fg-disabled': colors.textDisabled,
    '--bui-fg-positive': colors.positive,
    '--bui-fg-warning': colors.warning,
    '--bui-fg-negative': colors.negative,
    '--bui-fg-announcement': colors.information,
    '--bui-border-1': colors.border,
    '--bui-border-2': colors.borderStrong,
    '--bui-accent-bg': colors.primary,
    '--bui-accent-bg-hover': colors.primaryHover,
    '--bui-accent-bg-disabled': colors.surfaceRaised,
    '--bui-accent-fg': colors.onPrimary,
    '--bui-accent-fg-disabled': colors.textDisabled,
    '--bui-announcement-bg-subdued': colors.informationSoft,
    '--bui-announcement-fg-subdued': colors.information,
    '--bui-announcement-border': colors.information,
    '--bui-warning-bg-subdued': colors.warningSoft,
    '--bui-warning-fg-subdued': colors.warning,
    '--bui-warning-border': colors.warning,
    '--bui-negative-bg-subdued': colors.negativeSoft,
    '--bui-negative-fg-subdued': colors.negative,
    '--bui-negative-border': colors.negative,
    '--bui-positive-bg-subdued': colors.positiveSoft,
    '--bui-positive-fg-subdued': colors.positive,
    '--bui-positive-border': colors.positive,
  };
}
