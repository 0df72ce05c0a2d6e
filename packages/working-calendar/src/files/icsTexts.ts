import type { CalendarLanguage, Certainty, DayKind } from '../CalendarDay';

/** Texts of calendar feeds; what leaves the portal is written in the reader's language. */
interface IcsTexts {
  kinds: Readonly<Record<DayKind, string>>;
  certainties: Readonly<Record<Certainty, string>>;
  mayMove: string;
  derivedFrom: (name: string, licence: string, url: string) => string;
}

export const icsTexts: Readonly<Record<CalendarLanguage, IcsTexts>> = {
  en: {
    kinds: {
      'public-holiday': 'Public holiday',
      'bank-holiday': 'Bank holiday',
      observance: 'Observance, people work',
      'company-closure': 'Company closed',
      'make-up-workday': 'Make-up workday, people work',
    },
    certainties: {
      computed: 'Computed from rules, not announced.',
      announced: 'Announced by those who decide.',
      confirmed: "Confirmed by the market's team.",
    },
    mayMove: 'Authorities announce this day; it may still move.',
    derivedFrom: (name, licence, url) =>
      `Rows derived from ${name}, ${licence}, ${url}.`,
  },
  zh: {
    kinds: {
      'public-holiday': '公共假日',
      'bank-holiday': '银行假日',
      observance: '纪念日，照常上班',
      'company-closure': '公司休息',
      'make-up-workday': '调休上班日',
    },
    certainties: {
      computed: '按规则推算，尚未公布。',
      announced: '已由主管方公布。',
      confirmed: '已由市场团队确认。',
    },
    mayMove: '具体日期由当局公布，可能变动。',
    derivedFrom: (name, licence, url) =>
      `部分日期取自 ${name}，许可：${licence}，网址：${url}`,
  },
};
