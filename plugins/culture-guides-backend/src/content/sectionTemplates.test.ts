import { sectionKinds } from '@trust-portal/plugin-culture-guides-common';
import { findFaultsOfBilingualTexts } from '@trust-portal/portal-vocabulary';
import { loadSectionTemplates } from './sectionTemplates';

describe('the shipped section templates', () => {
  it('say of each kind what it is for, in careful Chinese as well', async () => {
    const templates = await loadSectionTemplates();
    expect(templates.map(({ kind }) => kind)).toEqual(sectionKinds);
    expect(findFaultsOfBilingualTexts(templates)).toEqual([]);
  });
});
