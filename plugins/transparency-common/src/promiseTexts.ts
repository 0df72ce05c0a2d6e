import type { BilingualText } from '@trust-portal/portal-vocabulary';
import type { CustomerPromise, PromiseSubject, PromiseUnit } from './schemas';

/** What the subjects of promises are called. */
export const promiseSubjectNames: Readonly<
  Record<PromiseSubject, BilingualText>
> = {
  'return-days': { en: 'Return days', zh: '退货天数' },
  'refund-days': { en: 'Refund days', zh: '退款天数' },
  'delivery-days': { en: 'Delivery days', zh: '配送天数' },
  fee: { en: 'Fee', zh: '费用' },
  'support-hours': { en: 'Support hours', zh: '客服时间' },
  retention: { en: 'Retention', zh: '留存期限' },
};

/** Numbers are grouped and currencies written as readers of the portal expect it. */
const locales = { en: 'en-GB', zh: 'zh-Hans' } as const;

type CountedUnit = Exclude<PromiseUnit, 'minor-units'>;

const quantities: Readonly<
  Record<CountedUnit, (value: number) => BilingualText>
> = {
  days: value => ({
    en: `${grouped(value, 'en')} ${value === 1 ? 'day' : 'days'}`,
    zh: `${grouped(value, 'zh')} 天`,
  }),
  'working-days': value => ({
    en: `${grouped(value, 'en')} working ${value === 1 ? 'day' : 'days'}`,
    zh: `${grouped(value, 'zh')} 个工作日`,
  }),
  months: value => ({
    en: `${grouped(value, 'en')} ${value === 1 ? 'month' : 'months'}`,
    zh: `${grouped(value, 'zh')} 个月`,
  }),
  'hours-a-week': value => ({
    en: `${grouped(value, 'en')} ${value === 1 ? 'hour' : 'hours'} a week`,
    zh: `每周 ${grouped(value, 'zh')} 小时`,
  }),
};

function grouped(value: number, language: keyof typeof locales): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/**
 * How many decimal places a currency is written with: 2 for EUR, 0 for JPY.
 *
 * @param currency - ISO 4217 code
 */
export function currencyDigits(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  // ISO 4217 knows none; Intl always answers one for a currency.
  return maximumFractionDigits ?? 2;
}

/**
 * A promised value with its unit, for example '14 days' or '€4.95'.
 *
 * @param currency - ISO 4217 code of the market's currency
 */
export function promiseValueText(
  { value, unit }: Pick<CustomerPromise, 'value' | 'unit'>,
  currency: string,
): BilingualText {
  if (unit !== 'minor-units') return quantities[unit](value);
  const amount = value / 10 ** currencyDigits(currency);
  const inLanguage = (language: keyof typeof locales) =>
    new Intl.NumberFormat(locales[language], {
      style: 'currency',
      currency,
    }).format(amount);
  return { en: inLanguage('en'), zh: inLanguage('zh') };
}

/** What a promise is called where it is linked, for example 'Return days: 14 days (Germany)'. */
export function promiseTitle(
  promise: Pick<CustomerPromise, 'subject' | 'value' | 'unit'>,
  market: { name: BilingualText; currency: string },
): BilingualText {
  const subject = promiseSubjectNames[promise.subject];
  const value = promiseValueText(promise, market.currency);
  return {
    en: `${subject.en}: ${value.en} (${market.name.en})`,
    zh: `${subject.zh}：${value.zh}（${market.name.zh}）`,
  };
}
