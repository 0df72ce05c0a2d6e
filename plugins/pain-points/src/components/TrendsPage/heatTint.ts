import { alpha, getContrastRatio, type Theme } from '@material-ui/core/styles';
import { heatOf, heatSteps } from '../CatalogPage/heat';

type Rgb = [number, number, number];

function toRgb(hex: string): Rgb {
  const number = parseInt(hex.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function mix(over: Rgb, under: Rgb, share: number): string {
  const parts = over.map((part, index) =>
    Math.round(part * share + under[index] * (1 - share)),
  );
  return `rgb(${parts.join(', ')})`;
}

/** The hottest field is not painted in full, so that its number stays readable on it. */
const strongest = 0.85;

/** The ground of a field of a heat map, and whichever ink can be read on it. */
export function heatTint(
  theme: Theme,
  count: number,
  hottest: number,
): { backgroundColor: string; color: string } {
  const share = (heatOf(count, hottest) / heatSteps) * strongest;
  const { background, secondary, text } = theme.palette;
  const heat = secondary.main;
  if (!heat.startsWith('#') || !background.paper.startsWith('#')) {
    // A theme that writes its colours in another way: pale enough for the usual ink.
    return { backgroundColor: alpha(heat, share / 4), color: text.primary };
  }
  const ground = mix(toRgb(heat), toRgb(background.paper), share);
  const inks = [text.primary, background.paper];
  const [ink] = inks.sort(
    (one, other) =>
      getContrastRatio(other, ground) - getContrastRatio(one, ground),
  );
  return { backgroundColor: ground, color: ink };
}
