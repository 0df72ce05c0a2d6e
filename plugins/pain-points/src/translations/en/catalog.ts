/** The map of kinds. */
export const catalog = {
  title: 'What hurts our customers',
  subtitle: 'The kinds of customer pain along the journey',
} as const;
