import { useMemo } from 'react';
import { useTheme } from '@material-ui/core/styles';

/** Colours of parts of a picture, told apart by lightness as well as by hue. */
export function useSeriesColors(): string[] {
  const { palette } = useTheme();
  return useMemo(
    () => [
      palette.error.main,
      palette.info.main,
      palette.warning.main,
      palette.success.main,
      palette.text.secondary,
    ],
    [palette],
  );
}
