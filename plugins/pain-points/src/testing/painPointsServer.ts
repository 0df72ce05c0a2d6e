import { setUpApiServer } from '@trust-portal/trust-ui/testing';
import {
  kindSummariesFixture,
  priorityTableFixture,
  taxonomyFixture,
} from './taxonomyFixtures';

/** Answers in the place of the backend for one test file: taxonomy, priority table and the summary of kinds from the start. */
export function setUpPainPointsServer() {
  const { answer } = setUpApiServer('pain-points');
  beforeEach(() => {
    answer('get', '/taxonomy', () => taxonomyFixture);
    answer('get', '/priority-table', () => priorityTableFixture);
    answer('get', '/kinds/summary', () => ({ items: kindSummariesFixture }));
  });
  return { answer };
}
