import { prepare } from './api';
import { approve } from './guideRecords';
import { accessibilityFaults, sidewaysScroll } from './pageFaults';
import { people } from './people';
import { consoleErrorsOf, openPortal, phoneWidth } from './portal';

const sectionId = 'de-customs';

/** Adds Arabic to the guide of Germany, with one section translated, unless a test did that already. */
async function prepareArabicText() {
  const { settings } = await prepare(
    people.europe,
    'GET',
    'culture-guides/markets/de',
  );
  if (!settings.languages.includes('ar')) {
    await prepare(people.europe, 'PUT', 'culture-guides/markets/de/settings', {
      ...settings,
      languages: [...settings.languages, 'ar'],
    });
  }
  const { texts } = await prepare(
    people.europe,
    'GET',
    `culture-guides/sections/${sectionId}`,
  );
  const statusOf = (language: string) =>
    texts.find((text: { language: string }) => text.language === language);
  if (statusOf('ar')?.publishedNumber) return;
  const revision = await prepare(
    people.europe,
    'POST',
    `culture-guides/sections/${sectionId}/texts/ar/revisions`,
    {
      content: {
        title: 'العادات والمحظورات',
        body: [
          '## التحية',
          'تكون المصافحة قصيرة وحازمة. استخدم اللقب و**اسم العائلة** حتى يُعرض عليك غير ذلك، واكتب `Guten Tag` في بداية الرسالة[^c1].',
          '- لا تتصل بعد الساعة 20:00 مساءً.',
          '- يوم الأحد يوم هدوء: لا تسليم ولا ضوضاء.',
          '| الموقف | قل |\n| --- | --- |\n| تأخر الطرد 3 أيام | اذكر اليوم الجديد |\n| شكوى | اعتذر مرة واحدة، ثم اذكر الحل |',
          '> من يعد بموعد يلتزم به.',
        ].join('\n\n'),
        claims: [{ id: 'c1', statement: 'تبدأ الرسائل الرسمية بتحية كاملة.' }],
      },
      significance: 'major',
      note: 'First text in Arabic',
      basedOn: statusOf('en').publishedNumber,
      baseNumber: 0,
    },
  );
  await approve(people.otherEurope, revision);
}

describe('a text that is written from right to left', () => {
  beforeAll(prepareArabicText);

  it.each(['en', 'zh'] as const)(
    'is shown in its direction, and fits a screen and a phone, in a portal in %s',
    async language => {
      const page = await openPortal(
        `/culture-guides/section/${sectionId}?language=ar`,
        { person: people.visitor, language },
      );
      const main = page.getByRole('main');
      const article = main.getByRole('tabpanel').getByRole('article');
      await article.getByRole('heading', { name: 'التحية' }).waitFor();
      const direction = () =>
        article
          .locator('p')
          .first()
          .evaluate(element => getComputedStyle(element).direction);
      expect(await direction()).toBe('rtl');
      expect(await main.locator('[lang="ar"]').count()).toBeGreaterThan(0);
      // Only the text runs the other way; the page around it does not.
      expect(
        await main.evaluate(element => getComputedStyle(element).direction),
      ).toBe('ltr');
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: phoneWidth, height: 844 });
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await direction()).toBe('rtl');
      expect(consoleErrorsOf(page)).toEqual([]);
    },
  );

  it('is written in its direction too, beside its source', async () => {
    const page = await openPortal(
      `/culture-guides/section/${sectionId}/edit/ar`,
      { person: people.europe },
    );
    const main = page.getByRole('main');
    const body = main.getByRole('textbox', { name: 'Text', exact: true });
    await body.waitFor();
    expect(await body.getAttribute('dir')).toBe('rtl');
    expect(await body.getAttribute('lang')).toBe('ar');
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});
