import { createApiRef } from '@backstage/frontend-plugin-api';

/** A text in both languages of the portal. */
interface BilingualText {
  en: string;
  zh: string;
}

/** Somebody whom one can sign in as without a password. */
export interface SamplePerson {
  /** For example `user:default/li-wei`. */
  entityRef: string;
  displayName: string;
  /** What the person does. */
  job: BilingualText;
  groups: Array<{ entityRef: string; title: BilingualText }>;
}

/** Knows the sample people before anybody is signed in. */
export interface SamplePeopleApi {
  /** All sample people by name; none while the catalog has not read them yet. */
  getPeople(): Promise<SamplePerson[]>;
}

/** The reference of the {@link SamplePeopleApi}. */
export const samplePeopleApiRef = createApiRef<SamplePeopleApi>({
  id: 'trust-portal.sample-people',
});
