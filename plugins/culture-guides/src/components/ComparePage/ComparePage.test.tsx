import { screen } from '@testing-library/react';
import { guideFixture } from '../../testing/guideFixtures';
import { setUpGuideServer } from '../../testing/guideServer';
import { renderCultureGuides } from '../../testing/renderCultureGuides';

describe('the comparison of two markets', () => {
  const { answer } = setUpGuideServer();
  const { market, facts } = guideFixture();

  it('keeps several values of a fact apart, in Chinese too', async () => {
    answer('get', '/comparisons', () => ({
      from: { market: { ...market, id: 'cn' }, facts },
      to: { market: { ...market, id: 'de' }, facts },
      facts: [
        {
          name: 'timeZones',
          from: 'Asia/Shanghai, Asia/Urumqi',
          to: 'Europe/Berlin, Europe/Busingen',
        },
      ],
      sections: [],
      holidays: { year: 2026, from: 33, to: 9, shared: 1 },
      newRules: [],
    }));
    renderCultureGuides({ path: '/compare?from=cn&to=de', language: 'zh' });
    expect(await screen.findByText('Asia/Shanghai和Asia/Urumqi')).toBeVisible();
  });
});
