/** Sample people by what they do; two where something needs a second person. */
export const people = {
  support: 'user:default/li-wei',
  otherSupport: 'user:default/grace-okafor',
  product: 'user:default/sofia-lindqvist',
  shopTeam: 'user:default/zhao-lei',
  otherShopTeam: 'user:default/amara-nwosu',
  steward: 'user:default/wang-fang',
  dataProtection: 'user:default/elena-rossi',
  legal: 'user:default/marta-oliveira',
  statistics: 'user:default/peter-nowak',
  administrator: 'user:default/deng-xin',
  visitor: 'user:default/tang-ning',
  // Regional editors, two of each team.
  latinAmerica: 'user:default/camila-santos',
  otherLatinAmerica: 'user:default/diego-herrera',
  india: 'user:default/priya-nair',
  otherIndia: 'user:default/arjun-mehta',
  europe: 'user:default/katrin-vogel',
  otherEurope: 'user:default/oliver-hughes',
  northAmerica: 'user:default/emily-carter',
} as const;
