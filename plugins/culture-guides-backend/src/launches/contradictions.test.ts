import fc from 'fast-check';
import {
  ComparedPromise,
  findDisagreeingPromises,
  findDisagreeingTexts,
  findOtherQuantity,
} from './contradictions';
import { parseChineseNumeral } from './chineseNumerals';
import { findQuantities } from './quantities';

function promise(fields: Partial<ComparedPromise> = {}): ComparedPromise {
  return {
    id: 'PR-0001',
    subject: 'return-days',
    value: 14,
    unit: 'days',
    market: 'br',
    ...fields,
  };
}

/** Writes 1 to 99,999 as people do, by another way than the parser reads. */
function writeChinese(value: number): string {
  const names = '零一二三四五六七八九';
  const ranks = ['', '十', '百', '千', '万'];
  const text = [...String(value)]
    .map((digit, index, all) =>
      digit === '0'
        ? '零'
        : names[Number(digit)] + ranks[all.length - 1 - index],
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return text.replace(/^一十/, '十');
}

const fullWidth = (value: number) =>
  String(value).replace(/\d/g, digit =>
    String.fromCodePoint(0xff10 + Number(digit)),
  );
const devanagari = (value: number) =>
  String(value).replace(/\d/g, digit =>
    String.fromCodePoint(0x966 + Number(digit)),
  );

/** A number of days as texts of our languages say it. */
const writers: Array<(value: number) => string> = [
  value => `within ${value} calendar days of delivery`,
  value => `签收后${value}天内`,
  value => `签收后 ${fullWidth(value)} 天内`,
  value => `签收后${writeChinese(value)}天内可退`,
  value => `${value} dias corridos`,
  value => `${value} Tage ab Erhalt der Ware`,
  value => `${value} jours`,
  value => `${devanagari(value)} दिन`,
  value => `${value}`,
];
const anyWriter = fc.constantFrom(...writers);

describe('Chinese numerals', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), value => {
        expect(parseChineseNumeral(writeChinese(value))).toBe(value);
      }),
    );
  });

  it.each([
    ['十四', 14],
    ['两百', 200],
    ['一百零五', 105],
    ['二〇二六', 2026],
    ['三万', 30_000],
    ['十十', undefined],
    ['百', undefined],
    ['一二十', undefined],
    ['天', undefined],
    ['', undefined],
  ])('%s is %p', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });
});

describe('the quantities of a text', () => {
  it.each([
    ['14 working days', [14], 'working-days'],
    ['14个工作日', [14], 'working-days'],
    ['十四个工作日', [14], 'working-days'],
    ['5 dias úteis', [5], 'working-days'],
    ['5 Werktage', [5], 'working-days'],
    ['two weeks or 2 weeks', [2], 'weeks'],
    ['三个月', [3], 'months'],
    ['1,500', [1500, 1.5], undefined],
    ['12,90 €', [12.9], 'money'],
    ['R$ 1.299,00', [1299], 'money'],
    ['40 hours a week', [40], 'hours'],
    ['8 hours a day', [8], 'hours-a-day'],
    ['每天8小时', [8], 'hours-a-day'],
  ])('of %p are %p in %p', (text, values, unit) => {
    expect(findQuantities(text)).toMatchObject([{ values, unit }]);
  });

  it.each([
    '20% off',
    '20 percent',
    '百分之二十',
    '２０％',
    'since 2026-11-22',
    '22/11/2026',
    '22.11.2026',
    'on 22 November 2026',
    'November 22',
    '22 de novembro de 2026',
    '2026年11月22日',
    '十一月二日',
    '3月起',
    '17:00',
    '9 am',
    'at 24/7',
    '§ 355',
    'Art. 49',
    'Article 49',
    '第四十九条',
    '第7条',
    '星期一',
    '一般、统一、十分',
    'PR-0001',
    'form A4',
    'our returns',
    '',
  ])('are none in %p', text => {
    expect(findQuantities(text)).toEqual([]);
  });

  it('are found whatever stands around them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(() => findQuantities(`${a}${b}`)).not.toThrow();
      }),
    );
  });

  it('are found quickly in a long text of figures', () => {
    expect(findQuantities('1 '.repeat(20_000)).length).toBeGreaterThan(0);
    expect(findQuantities('十'.repeat(20_000))).toEqual([]);
  });
});

describe('a text that cites a promise', () => {
  it('contradicts it exactly when it says another number, in whatever script', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 1, max: 9_999 }),
        anyWriter,
        (value, said, write) => {
          const other = findOtherQuantity(write(said), promise({ value }), 100);
          expect(other === undefined).toBe(value === said);
        },
      ),
    );
  });

  it('is not taken for a contradiction by a date, a share or a paragraph beside the number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        anyWriter,
        fc.constantFrom(
          'since 2026-11-22: ',
          '（2026年11月22日起）',
          '20% off, ',
          'Art. 49: ',
        ),
        (value, write, before) => {
          const text = `${before}${write(value)}`;
          expect(
            findOtherQuantity(text, promise({ value }), 100),
          ).toBeUndefined();
          expect(
            findOtherQuantity(text, promise({ value: value + 1 }), 100),
          ).toBeDefined();
        },
      ),
    );
  });

  it.each([
    ['14 working days', promise(), true],
    ['14 days', promise({ unit: 'working-days' }), true],
    ['14个工作日', promise({ unit: 'working-days' }), false],
    ['2 weeks', promise(), false],
    ['48 hours', promise({ value: 2 }), false],
    [
      '1 year',
      promise({ subject: 'retention', value: 12, unit: 'months' }),
      false,
    ],
    [
      'R$ 12,90',
      promise({ subject: 'fee', value: 1290, unit: 'minor-units' }),
      false,
    ],
    [
      'R$ 12,95',
      promise({ subject: 'fee', value: 1290, unit: 'minor-units' }),
      true,
    ],
    ['R$ 20 within our returns', promise(), false],
    [
      '8 hours a day',
      promise({ subject: 'support-hours', value: 40, unit: 'hours-a-week' }),
      false,
    ],
    [
      '38 hours a week',
      promise({ subject: 'support-hours', value: 40, unit: 'hours-a-week' }),
      true,
    ],
    ['10 to 14 days', promise(), false],
    ['our returns', promise(), false],
    ['', promise(), false],
  ])('%p beside %j contradicts: %p', (text, cited, contradicts) => {
    expect(findOtherQuantity(text, cited, 100) !== undefined).toBe(contradicts);
  });

  it('is named with its words, its language and what each says', () => {
    const body =
      'Devolução em [15 dias](transparency/promise/PR-0001), [](transparency/promise/PR-0001), `[9 dias](transparency/promise/PR-0001)`, [3 dias](transparency/promise/PR-0009).';
    const promises = new Map([['transparency/promise/PR-0001', promise()]]);
    const texts = [{ sectionId: 'br-delivery', language: 'pt-BR', body }];
    expect(findDisagreeingTexts(texts, promises, 100)).toEqual([
      {
        code: 'text-disagrees',
        references: [
          'culture-guides/section/br-delivery',
          'transparency/promise/PR-0001',
        ],
        subject: 'return-days',
        values: ['14 days', '15 dias'],
        quote: '15 dias',
        language: 'pt-BR',
      },
    ]);
  });
});

describe('promises', () => {
  it('disagree when subject, market and entity are equal and values are not', () => {
    const promises = [
      promise({ id: 'PR-0001' }),
      promise({ id: 'PR-0002', value: 30 }),
      promise({ id: 'PR-0003' }),
      promise({ id: 'PR-0004', value: 30, entityRef: 'component:default/a' }),
      promise({ id: 'PR-0005', value: 30, market: 'de' }),
      promise({ id: 'PR-0006', value: 30, subject: 'refund-days' }),
    ];
    expect(findDisagreeingPromises(promises)).toEqual([
      {
        code: 'promises-disagree',
        references: [1, 2, 3].map(n => `transparency/promise/PR-000${n}`),
        subject: 'return-days',
        values: ['14 days', '30 days'],
      },
    ]);
  });

  it('disagree when the same number has another unit', () => {
    const promises = [
      promise(),
      promise({ id: 'PR-0002', unit: 'working-days' }),
    ];
    expect(findDisagreeingPromises(promises)[0].values).toEqual([
      '14 days',
      '14 working-days',
    ]);
  });
});
