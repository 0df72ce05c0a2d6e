import { createContext, useContext } from 'react';
import type {
  CheckedClaim,
  Claim,
  ShownText,
} from '@trust-portal/plugin-culture-guides-common';

/** A claim as it is read, or as somebody is writing it. */
export type ShownClaim = Claim &
  Partial<Pick<CheckedClaim, 'standing' | 'checkedBy' | 'checkedAt'>>;

/** What the parts of a text need to know of it. */
export interface GuideTextValue {
  sectionId: string;
  claims: readonly ShownClaim[];
  /** Undefined where it is not known what is promised. */
  promiseValues?: ShownText['promiseValues'];
}

const GuideTextContext = createContext<GuideTextValue>({
  sectionId: '',
  claims: [],
});

export const GuideTextProvider = GuideTextContext.Provider;

/** The text in which this part stands. */
export function useGuideText(): GuideTextValue {
  return useContext(GuideTextContext);
}
