/** The colours of one mode. Each pair that carries text is held to WCAG 2.2 AA by portalColors.test.ts. */
export interface PortalColors {
  mode: 'light' | 'dark';
  /** Behind everything. */
  canvas: string;
  /** Cards, menus, dialogs, the header of a page. */
  surface: string;
  /** Rows and fields that stand out a little from a surface. */
  surfaceRaised: string;
  /** The navigation. */
  navigation: string;
  text: string;
  textSubtle: string;
  /** Still readable: what is disabled must be recognisable for everybody. */
  textDisabled: string;
  border: string;
  /** Edges of fields and buttons, which WCAG 1.4.11 wants at 3:1. */
  borderStrong: string;
  primary: string;
  primaryHover: string;
  onPrimary: string;
  /** Behind what is selected. */
  primarySoft: string;
  secondary: string;
  onSecondary: string;
  link: string;
  linkHover: string;
  focus: string;
  positive: string;
  positiveSoft: string;
  warning: string;
  warningSoft: string;
  negative: string;
  negativeSoft: string;
  information: string;
  informationSoft: string;
  highlight: string;
}

export const lightColors: PortalColors = {
  mode: 'light',
  canvas: '#f5f7f6',
  surface: '#ffffff',
  surfaceRaised: '#eef2f1',
  navigation: '#fbfcfc',
  text: '#17262b',
  textSubtle: '#4e6067',
  textDisabled: '#66777d',
  border: '#dbe2e0',
  borderStrong: '#7c8d90',
  primary: '#0e5a66',
  primaryHover: '#0a4650',
  onPrimary: '#ffffff',
  primarySoft: '#dfedec',
  secondary: '#99451a',
  onSecondary: '#ffffff',
  link: '#0b5f80',
  linkHover: '#084860',
  focus: '#0b6f9e',
  positive: '#1b6b3c',
  positiveSoft: '#e0f1e6',
  warning: '#855100',
  warningSoft: '#fbefd9',
  negative: '#a92a22',
  negativeSoft: '#fbe7e5',
  information: '#1d5a94',
  informationSoft: '#e3eef8',
  highlight: '#fff3c4',
};

export const darkColors: PortalColors = {
  mode: 'dark',
  canvas: '#10171a',
  surface: '#182125',
  surfaceRaised: '#202b30',
  navigation: '#141c20',
  text: '#e7eeee',
  textSubtle: '#adbcc0',
  textDisabled: '#8b9ba0',
  border: '#2c383d',
  borderStrong: '#73868c',
  primary: '#7fcbd0',
  primaryHover: '#a0dbde',
  onPrimary: '#08272c',
  primarySoft: '#1c3a40',
  secondary: '#f0a679',
  onSecondary: '#3a1703',
  link: '#86c8e6',
  linkHover: '#aedcf2',
  focus: '#8ad3f5',
  positive: '#7fd19b',
  positiveSoft: '#17342a',
  warning: '#f0c074',
  warningSoft: '#3a2d14',
  negative: '#f59f96',
  negativeSoft: '#43201f',
  information: '#93c3f0',
  informationSoft: '#1a3048',
  highlight: '#4b421a',
};
