import { createApiRef } from '@backstage/frontend-plugin-api';

/** A text in both languages of the portal. */
export interface BilingualText {
  en: string;
  zh: string;
}

/** Who uses the portal right now, as far as the catalog knows. */
export interface SignedInPerson {
  /** For example `user:default/li-wei`. */
  entityRef: string;
  displayName: string;
  /** What the person does, when the catalog says so. */
  job?: BilingualText;
  /** The groups that the person belongs to directly. */
  groups: Array<{ entityRef: string; title: BilingualText }>;
}

/** Tells who is signed in. */
export interface SignedInPersonApi {
  /** Asks once and remembers: a change of person reloads the portal. */
  getPerson(): Promise<SignedInPerson>;
}

/** The reference of the {@link SignedInPersonApi}. */
export const signedInPersonApiRef = createApiRef<SignedInPersonApi>({
  id: 'trust-portal.signed-in-person',
});
