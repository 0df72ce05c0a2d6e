import { contrastRatio } from './contrastRatio';
import { darkColors, lightColors, PortalColors } from './portalColors';

type ColorName = Exclude<keyof PortalColors, 'mode'>;

const backgrounds: ColorName[] = [
  'canvas',
  'surface',
  'surfaceRaised',
  'navigation',
];
const texts: ColorName[] = [
  'text',
  'textSubtle',
  'link',
  'linkHover',
  'primary',
  'secondary',
  'positive',
  'warning',
  'negative',
  'information',
];
const textOnItsBackground: Array<[ColorName, ColorName]> = [
  ...texts.flatMap(text =>
    backgrounds.map((background): [ColorName, ColorName] => [text, background]),
  ),
  ['onPrimary', 'primary'],
  ['onPrimary', 'primaryHover'],
  ['onSecondary', 'secondary'],
  ['text', 'primarySoft'],
  ['primary', 'primarySoft'],
  ['text', 'highlight'],
  ['positive', 'positiveSoft'],
  ['warning', 'warningSoft'],
  ['text', 'warningSoft'],
  ['negative', 'negativeSoft'],
  ['information', 'informationSoft'],
  ['textDisabled', 'surface'],
];
const edges: Array<[ColorName, ColorName]> = [
  ['borderStrong', 'surface'],
  ['borderStrong', 'canvas'],
  ['focus', 'surface'],
  ['focus', 'canvas'],
  ['focus', 'navigation'],
];

describe.each([lightColors, darkColors])('the $mode colours', colors => {
  it.each(textOnItsBackground)(
    'show %s on %s at 4.5:1 or better',
    (text, background) => {
      expect(
        contrastRatio(colors[text], colors[background]),
      ).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(edges)('show the edge %s on %s at 3:1 or better', (edge, surface) => {
    expect(contrastRatio(colors[edge], colors[surface])).toBeGreaterThanOrEqual(
      3,
    );
  });
});

describe('the contrast ratio', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastRatio('#123456', '#123456')).toBe(1);
  });

  it('refuses colours that it cannot read', () => {
    expect(() => contrastRatio('red', '#ffffff')).toThrow(
      "Expected a colour as #rrggbb, got 'red'",
    );
  });
});
