function linearChannel(hexPair: string): number {
  const value = parseInt(hexPair, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function relativeLuminance(color: string): number {
  const match = /^#(..)(..)(..)$/.exec(color);
  if (!match) {
    throw new TypeError(`Expected a colour as #rrggbb, got '${color}'`);
  }
  const [red, green, blue] = match.slice(1).map(linearChannel);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * How far two colours stand apart, from 1 (equal) to 21 (black on white).
 *
 * Source: WCAG 2.2, definition of "contrast ratio".
 *
 * @param first - a colour as `#rrggbb`
 * @param second - a colour as `#rrggbb`
 * @throws TypeError when a colour is written otherwise
 */
export function contrastRatio(first: string, second: string): number {
  const [lighter, darker] = [first, second]
    .map(relativeLuminance)
    .sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}
