import { findFaultsOfBilingualTexts } from '@trust-portal/portal-vocabulary';
import { factDefinitions } from '../pains/factDefinitions';
import { loadSampleContent } from './loadSampleContent';
import { loadPriorityTable } from './priorityTableContent';
import { loadTaxonomy } from './taxonomyContent';

describe('the Chinese of what the backend ships', () => {
  it.each([
    ['the taxonomy', loadTaxonomy],
    ['the priority table', loadPriorityTable],
    ['the sample', loadSampleContent],
    ['the definitions of facts', async () => factDefinitions],
  ])('keeps to Chinese punctuation in %s', async (_what, load) => {
    expect(findFaultsOfBilingualTexts(await load())).toEqual([]);
  });
});
