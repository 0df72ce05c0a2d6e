import { ConfigReader } from '@backstage/config';
import { readPortalVocabulary } from './PortalVocabulary';

const china = {
  name: { en: 'China', zh: '中国' },
  ownerGroup: 'group:default/team-china',
  languages: ['zh-Hans'],
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  legalRegimes: ['PIPL'],
};
const members = { name: { en: 'Members', zh: '会员' } };
const phone = { name: { en: 'Telephone', zh: '电话' } };

function read(trustPortal: object) {
  return readPortalVocabulary(
    new ConfigReader({
      trustPortal: {
        markets: { cn: china },
        segments: { member: members },
        channels: { phone },
        ...trustPortal,
      } as never,
    }),
  );
}

describe('readPortalVocabulary', () => {
  it('reads the closed lists in the order of the configuration', () => {
    expect(
      read({
        markets: { us: { ...china, currency: 'USD' }, cn: china },
      }),
    ).toEqual({
      markets: [
        { id: 'us', ...china, currency: 'USD' },
        { id: 'cn', ...china },
      ],
      segments: [{ id: 'member', ...members }],
      channels: [{ id: 'phone', ...phone }],
    });
  });

  it.each([['markets'], ['segments'], ['channels']])(
    'says that %s are missing',
    list => {
      expect(() => read({ [list]: undefined })).toThrow(
        `The configuration lacks 'trustPortal.${list}'`,
      );
    },
  );

  it.each([
    ['an upper case market', { CN: china }, 'trustPortal.markets.CN'],
    ['a market of three letters', { chn: china }, 'trustPortal.markets.chn'],
    [
      'a market without a Chinese name',
      { cn: { ...china, name: { en: 'China' } } },
      'trustPortal.markets.cn.name.zh',
    ],
    [
      'a blank name',
      { cn: { ...china, name: { en: ' ', zh: '中国' } } },
      'trustPortal.markets.cn.name.en',
    ],
    [
      'an owner that is no group',
      { cn: { ...china, ownerGroup: 'user:default/li-wei' } },
      'trustPortal.markets.cn.ownerGroup',
    ],
    [
      'a language that does not exist as a tag',
      { cn: { ...china, languages: ['chinese!'] } },
      'trustPortal.markets.cn.languages.0',
    ],
    [
      'no language',
      { cn: { ...china, languages: [] } },
      'trustPortal.markets.cn.languages',
    ],
    [
      'a time zone that nobody knows',
      { cn: { ...china, timeZone: 'Asia/Atlantis' } },
      'trustPortal.markets.cn.timeZone',
    ],
    [
      'a currency in words',
      { cn: { ...china, currency: 'yuan' } },
      'trustPortal.markets.cn.currency',
    ],
    [
      'a law without a name',
      { cn: { ...china, legalRegimes: [''] } },
      'trustPortal.markets.cn.legalRegimes.0',
    ],
    [
      'a field that does not exist',
      { cn: { ...china, capital: 'Beijing' } },
      'trustPortal.markets.cn',
    ],
  ])('refuses %s and names the place', (_, markets, path) => {
    expect(() => read({ markets })).toThrow(path);
  });

  it('names every wrong place at once', () => {
    expect(() =>
      read({ segments: { 'Old Customer': members, new: { name: {} } } }),
    ).toThrow(
      /trustPortal\.segments\.Old Customer.*trustPortal\.segments\.new\.name\.en.*trustPortal\.segments\.new\.name\.zh/,
    );
  });
});
