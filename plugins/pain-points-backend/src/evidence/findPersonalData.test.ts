import fc from 'fast-check';
import { findPersonalData } from './findPersonalData';
import { redactText } from './redaction';

function hide(text: string): string {
  return redactText(text, findPersonalData(text));
}

describe('what looks personal', () => {
  it.each([
    // Names
    ['我叫王小明，等了三天', '我叫▇[name]，等了三天'],
    ['姓名：李雷 电话：13812345678', '姓名：▇[name] 电话：▇[phone]'],
    ['联系人:阿迪力江, 尽快', '联系人:▇[name], 尽快'],
    ['张女士说没收到', '▇[name]女士说没收到'],
    ['客服欧阳娜娜小姐态度差', '客服▇[name]小姐态度差'],
    ['我叫王明我要退款', '我叫▇[name]我要退款'],
    [
      'my name is John Smith and I am angry',
      'my name is ▇[name] and I am angry',
    ],
    ['Mr. O’Brien was rude', 'Mr. ▇[name] was rude'],
    ['Kind regards, Anna Lee', 'Kind regards, ▇[name]'],
    // Phones
    ['打我13812345678', '打我▇[phone]'],
    ['电话１３８１２３４５６７８', '电话▇[phone]'],
    ['+86 138-1234-5678 找我', '▇[phone] 找我'],
    ['座机010-88886666转123', '座机▇[phone]'],
    ['(0571)87654321', '▇[phone]'],
    ['座机 010-00000000，等了一周', '座机 ▇[phone]，等了一周'],
    ['Telefon 030 23125 000', 'Telefon ▇[phone]'],
    ['call +44 20 7946 0958 now', 'call ▇[phone] now'],
    ['my phone number is 555 0123 99', 'my phone number is ▇[phone]'],
    ['reach me at (415) 555-2671.', 'reach me at ▇[phone].'],
    // Mail and accounts
    ['写信到li.lei+x@mail.example.com。', '写信到▇[email]。'],
    ['加微信wang_xm88聊', '加微信▇[other]聊'],
    ['QQ：12345678', 'QQ：▇[other]'],
    // Identity and card numbers
    ['身份证11010519491231002X', '身份证▇[identity-number]'],
    ['号码110105 19491231 002X核对', '号码▇[identity-number]核对'],
    ['card 4111 1111 1111 1111 was charged', 'card ▇[card-number] was charged'],
    ['卡号6222021234567890120', '卡号▇[card-number]'],
    ['passport number E12345678', 'passport number ▇[identity-number]'],
    // Orders
    ['订单号：202411051234还没发', '订单号：▇[order-number]还没发'],
    ['运单号SF1234567890123', '运单号▇[order-number]'],
    ['order no. A-10293 never came', 'order no. ▇[order-number] never came'],
    // Addresses
    [
      '送到浙江省杭州市西湖区文三路478号华星大厦3楼，结果错了',
      '送到▇[address]，结果错了',
    ],
    ['我住在幸福小区3栋2单元501室', '我住在▇[address]'],
    ['5栋302室没人接', '▇[address]没人接'],
    [
      'I live at 221 Baker Street, Apt 4B and waited',
      'I live at ▇[address] and waited',
    ],
    ['PO Box 1234', '▇[address]'],
  ])('is marked: %s', (text, hidden) => {
    expect(hide(text)).toBe(hidden);
  });

  it.each([
    ['a price', '花了1299.00元，原价￥12,999'],
    ['a day', '2024-11-05下单，20241106才到'],
    ['a day in English', 'Ordered on 11/05/2024, came 2024.11.09'],
    ['a score', '给9.5/10分，5星'],
    ['a time', '等了90分钟，12:30到13:45'],
    ['a long number that is no card', '流水1234567890123456'],
    [
      'an identity number with a wrong check digit',
      '11010519491231002Y 110105194912310021',
    ],
    ['a hotline', '拨打400-820-8820没人接，10086也一样'],
    ['a street without a number', '在南京路逛街，到文三路拿'],
    ['a city', '北京市朝阳区的门店'],
    ['praise that begins with a surname', '高兴，金牌服务，白色包装'],
    ['I am with one capital', 'I am Disappointed. I am happy with The Shop'],
    ['a gentleman without a name', '那位先生很客气，女士优先'],
    ['a percentage', '打8.5折，涨了120%'],
    ['a version', 'version 1.2.3.4567 of the app'],
    ['an order without a number', '订单还没到，order number missing'],
  ])('is not %s', (_name, text) => {
    expect(hide(text)).toBe(text);
  });

  it('never overlaps, and lies within the text', () => {
    const parts = fc.constantFrom(
      ...[
        '王小明',
        '先生',
        '13812345678',
        '订单号：',
        '路',
        '12',
        '号',
        '小区',
        '区',
        '@',
        'a.b',
        '+86 ',
        '😀',
        ' ',
        '我叫',
      ],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), pieces => {
        const text = pieces.join('');
        let position = 0;
        for (const mark of findPersonalData(text)) {
          expect(mark.start).toBeGreaterThanOrEqual(position);
          expect(mark.end).toBeGreaterThan(mark.start);
          position = mark.end;
        }
        expect(position).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
