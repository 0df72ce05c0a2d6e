/** The scripts in use that are written from right to left; Intl names the script, browsers do not yet all name the direction. */
const rightToLeft = new Set(
  'Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/** The direction in which a language is written, from its usual script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script && rightToLeft.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** Whether a language is written without spaces in square characters, which asks for another measure and leading. */
export function isSquareScript(language: string): boolean {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return ['Hans', 'Hant', 'Jpan', 'Kore'].includes(script ?? '');
  } catch {
    return false;
  }
}
