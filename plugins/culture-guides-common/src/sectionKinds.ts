/**
 * What a guide speaks of, in the order of its pages. The list is closed, because guides of different markets are
 * compared section by section; what each kind is for, and the questions that it answers, are starter content.
 */
export const sectionKinds = [
  'overview',
  'tone',
  'do-and-dont',
  'customs',
  'holidays',
  'payment',
  'delivery',
  'law',
  'complaints',
  'partners',
  'support',
  'launch',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** The id of the one section of this kind that a market has: `br-delivery`. */
export function sectionIdOf(market: string, kind: SectionKind): string {
  return `${market}-${kind}`;
}

/** The market and the kind that a section id names; undefined for anything else. */
export function parseSectionId(
  id: string,
): { market: string; kind: SectionKind } | undefined {
  const [, market, name] = /^([a-z]{2})-([a-z-]+)$/.exec(id) ?? [];
  const kind = sectionKinds.find(known => known === name);
  return market && kind ? { market, kind } : undefined;
}
