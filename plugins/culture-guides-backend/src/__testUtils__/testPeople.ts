import { RoleId } from '@trust-portal/portal-vocabulary';

/** Somebody of the test portal: `user:default/<name>`. */
export interface TestPerson {
  role: RoleId;
  /** Names of catalog groups. */
  groups: readonly string[];
}

/** Two people of the Brazilian team, one of the German team, and who else meets the guides. */
export const testPeople = {
  ana: { role: 'regional-editor', groups: ['team-brazil'] },
  bruno: { role: 'regional-editor', groups: ['team-brazil'] },
  dieter: { role: 'regional-editor', groups: ['team-germany'] },
  lena: { role: 'legal', groups: ['legal'] },
  marta: { role: 'legal', groups: ['legal'] },
  priya: { role: 'product', groups: ['product'] },
  sam: { role: 'support', groups: ['support'] },
  adam: { role: 'administrator', groups: ['administrators'] },
  vera: { role: 'visitor', groups: ['visitors'] },
} as const satisfies Record<string, TestPerson>;

export type TestPersonName = keyof typeof testPeople;

export function refOf(name: TestPersonName): string {
  return `user:default/${name}`;
}

/** The person behind a reference. */
export function personBehind(userEntityRef: string): TestPerson {
  return testPeople[userEntityRef.split('/')[1] as TestPersonName];
}

/** References of the groups of a person. */
export function groupRefsOf(userEntityRef: string): string[] {
  return personBehind(userEntityRef).groups.map(
    name => `group:default/${name}`,
  );
}
