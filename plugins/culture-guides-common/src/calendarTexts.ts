import type { Market } from '@trust-portal/portal-vocabulary';

/** What a calendar is called in the programs that read its file or its feed. */
export function calendarTitle(
  { name }: Pick<Market, 'name'>,
  language: 'en' | 'zh',
): string {
  return language === 'zh'
    ? `${name.zh}：节假日与工作日`
    : `${name.en}: holidays and working days`;
}
