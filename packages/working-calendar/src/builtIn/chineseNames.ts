/**
 * Chinese names, written for this portal, by the English names that the data
 * library uses. A name that is missing here stays without a Chinese form.
 */
const names: Readonly<Record<string, string>> = {
  "New Year's Day": '元旦',
  "New Year's Eve": '新年前夜',
  "Valentine's Day": '情人节',
  "Women's Carnival Day": '妇女狂欢节',
  'Shrove Monday': '玫瑰星期一',
  'Shrove Tuesday': '忏悔星期二',
  'Ash Wednesday': '圣灰星期三',
  Carnival: '狂欢节',
  'Maundy Thursday': '濯足星期四',
  'Good Friday': '耶稣受难日',
  'Easter Sunday': '复活节',
  'Easter Monday': '复活节星期一',
  'Labour Day': '劳动节',
  "Mother's Day": '母亲节',
  "Father's Day": '父亲节',
  'Ascension Day': '耶稣升天节',
  Pentecost: '圣灵降临节',
  'Whit Monday': '圣灵降临节星期一',
  'Corpus Christi': '基督圣体节',
  Assumption: '圣母升天节',
  "All Saints' Day": '诸圣节',
  "All Souls' Day": '追思节',
  'Saint Martin': '圣马丁节',
  'Day of Prayer and Repentance': '忏悔祈祷日',
  Totensonntag: '亡灵星期日',
  '1. Advent': '降临节第一主日',
  '2. Advent': '降临节第二主日',
  '3. Advent': '降临节第三主日',
  '4. Advent': '降临节第四主日',
  'Christmas Eve': '平安夜',
  'Christmas Day': '圣诞节',
  'Boxing Day': '节礼日',
  Halloween: '万圣夜',
  'Constitution Day': '宪法日',
  'Independence Day': '独立日',
  'Republic Day': '共和国日',
  'Revolution Day': '革命纪念日',
  'Election Day': '选举日',
  "Tiradentes' Day": '蒂拉登特斯日',
  "Lovers' Day": '恋人节',
  'Our Lady of Aparecida': '阿帕雷西达圣母节',
  'Black Awareness Day': '黑人觉醒日',
  "Benito Juárez's birthday": '贝尼托·华雷斯诞辰',
  'Day of the Virgin of Guadalupe': '瓜达卢佩圣母节',
  'Change of Federal Government': '联邦政府交接日',
  'Ambedkar Jayanti': '安贝德卡诞辰',
  'Gandhi Jayanti': '甘地诞辰',
  'Bastille Day': '法国国庆日',
  'Victory Day': '二战胜利日',
  'Armistice Day': '一战停战日',
  'Early May bank holiday': '五月初银行假日',
  'Early May bank holiday (VE day)': '五月初银行假日（欧战胜利日）',
  'Queen’s Platinum Jubilee': '女王登基七十周年庆典',
  "Queen Elizabeth's Funeral Day": '伊丽莎白女王国葬日',
  "King Charles III's Coronation": '查尔斯三世加冕日',
  'Spring bank holiday': '春季银行假日',
  'Summer bank holiday': '夏季银行假日',
  'Martin Luther King Jr. Day': '马丁·路德·金纪念日',
  "Washington's Birthday": '华盛顿诞辰',
  "St. Patrick's Day": '圣帕特里克节',
  'Tax Day': '报税日',
  'Administrative Professionals Day': '行政人员日',
  'Memorial Day': '阵亡将士纪念日',
  Juneteenth: '六月节',
  'Columbus Day': '哥伦布日',
  'Veterans Day': '退伍军人节',
  'Thanksgiving Day': '感恩节',
  'Day after Thanksgiving Day': '感恩节翌日',
  'Inauguration Day': '总统就职日',
  'End of Ramadan (Eid al-Fitr)': '开斋节',
  'Feast of the Sacrifice (Eid al-Adha)': '宰牲节',
  'Islamic New Year': '伊斯兰新年',
  'Birthday of Muhammad (Mawlid)': '圣纪节',
};

/** Names that mean something else, or are called otherwise, in one market. */
const namesOfMarket: Readonly<
  Record<string, Readonly<Record<string, string>>>
> = {
  de: {
    'National Holiday': '德国统一日',
    'Boxing Day': '圣诞节次日',
    'Memorial Day': '国民哀悼日',
  },
  us: { 'Labour Day': '美国劳动节' },
};

const substitute = / \(substitute day\)$/;

/** The Chinese name of a day by its English one, or undefined where none is known. */
export function chineseNameOf(
  market: string,
  english: string,
): string | undefined {
  const plain = english.replace(substitute, '');
  const name = namesOfMarket[market]?.[plain] ?? names[plain];
  if (name === undefined) return undefined;
  return plain === english ? name : `${name}补假`;
}
