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
} as const;
