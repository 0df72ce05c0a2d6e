import type { FoundPart } from './findPersonalData';

/** The surnames of most people in China; those that are common words as well are left out. */
const singleSurnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤庞樊兰殷施倪颜庄聂章鲁岳翟申耿';
const doubleSurnames =
  '欧阳|司马|上官|诸葛|司徒|东方|独孤|南宫|皇甫|尉迟|公孙|慕容|令狐|端木|夏侯|轩辕';
const surname = `(?:${doubleSurnames}|[${singleSurnames}])`;

/** Characters that go on with the sentence rather than with the name. */
const noGivenName =
  '的我你您他她它们是在有不没了就也都还要想说和与跟从给把被电手住号地今昨买订来去下收，。';

const titledChinese = new RegExp(
  `(${surname}[^\\P{Script=Han}${noGivenName}]{0,2}?)(?=先生|女士|小姐|太太|阿姨|师傅|经理|老师|同学)`,
  'gu',
);
const namedChinese = new RegExp(
  `(?:姓名|联系人|收件人|收货人|寄件人|我叫|我的名字叫|本人叫?|名叫|签名)[\\s:]*(?:是|为|叫)?[\\s:]*(${surname}[^\\P{Script=Han}${noGivenName}]{1,2})`,
  'gu',
);
/** Behind a label and before a break, any two to four characters are a name. */
const labelledChinese =
  /(?:姓名|联系人|收件人|收货人)\s*:\s*([\p{Script=Han}·]{2,8})(?=[\s,.;、，。；]|$)/gu;

const word = "[A-Z][A-Za-z'’-]{1,20}";
const titledEnglish = new RegExp(
  `\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\b\\.?\\s{1,2}(${word}(?:\\s${word})?)`,
  'gu',
);
const namedEnglish = new RegExp(
  `\\b(?:[Mm]y name is|[Mm]y name's|[Nn]ame\\s?:|[Cc]ontact(?: person)?\\s?:|[Ss]incerely,?|[Rr]egards,?)\\s{1,2}(${word}(?:\\s(?:[A-Z]\\.\\s)?${word}){0,2})`,
  'gu',
);
/** 'I am Disappointed' names nobody: without a clearer cue it takes two words. */
const introducedEnglish = new RegExp(
  `\\b(?:I am|I'm|[Tt]his is)\\s(${word}\\s${word})\\b`,
  'gu',
);

const patterns = [
  titledChinese,
  namedChinese,
  labelledChinese,
  titledEnglish,
  namedEnglish,
  introducedEnglish,
];

/** Names of people that stand behind or before words that announce a name. */
export function findPersonalNames(text: string): FoundPart[] {
  return patterns.flatMap(pattern =>
    Array.from(text.matchAll(pattern), match => {
      const start = match.index + match[0].lastIndexOf(match[1]);
      return { kind: 'name' as const, start, end: start + match[1].length };
    }),
  );
}
