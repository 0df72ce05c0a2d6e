import { useTheme } from '@material-ui/core/styles';

/** The portal's sign: a loop that a tick closes, from hurt to proven cure. Decorative; its name stands beside it. */
export function LogoMark(props: { size?: number }) {
  const { palette } = useTheme();
  const size = props.size ?? 28;
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={3.4}
    >
      <path stroke={palette.primary.main} d="M18.8 6.6A11 11 0 1 0 25.7 14.8" />
      <path stroke={palette.secondary.main} d="M10.2 16.4l4.7 4.7L27.6 6.2" />
    </svg>
  );
}
