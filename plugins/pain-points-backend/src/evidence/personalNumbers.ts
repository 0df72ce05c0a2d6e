import type { FoundPart } from './findPersonalData';

/** Weights of the check digit of a Chinese identity number (GB 11643-1999, ISO 7064 MOD 11-2). */
const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const identityCheckDigits = '10X98765432';

/** Whether the last character of an 18-character identity number fits the others. */
export function isIdentityNumber(number: string): boolean {
  const sum = identityWeights.reduce(
    (total, weight, index) => total + weight * Number(number[index]),
    0,
  );
  return number[17].toUpperCase() === identityCheckDigits[sum % 11];
}

/** Whether digits pass the check of payment cards (Luhn, ISO/IEC 7812-1). */
export function isCardNumber(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

const orderPattern =
  /(?:订单编号|订单号码?|运单号|快递单号|物流单号|单号|订单(?=\s*[:#])|\b(?:order|tracking|invoice|ticket|booking)\s*(?:numbers?|no\b\.?|id\b|#|:))[\s:#]*(?:是|为|is\b)?[\s:#]*([a-z0-9][a-z0-9-]{3,30}[a-z0-9])/giu;
const identityPattern =
  /(?<![0-9a-z])[1-9]\d{5}[ -]?(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dx](?![0-9a-z])/giu;
const namedIdentityPattern =
  /(?:身份证(?:号码?)?|护照(?:号码?)?|passport(?:\s*(?:no\.?|number))?)[\s:]*(?:是|为|is\b)?[\s:]*([a-z]{0,2}\d{7,17}[\dx])/giu;
const namedCardPattern =
  /(?:银行卡号?|信用卡号?|卡号|card (?:number|no\.?))[\s:]*(?:是|为|is\b)?[\s:]*(\d(?:[ -]?\d){11,18})/giu;
const cardPattern =
  /(?<![\d.])[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?!\d|\.\d)/gu;
const mobilePattern =
  /(?<!\d)(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/gu;
const landlinePattern =
  /(?<![\d.])\(?0(?:10|2\d|[3-9]\d{2})\)?[ -]?\d{7,8}(?:(?:-|转|ext\.?)\s?\d{1,5})?(?!\d)/giu;
const internationalPattern =
  /(?<![\d+])\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]?\d{2,4}){1,4}(?!\d)/gu;
/** Numbers that cost the caller nothing belong to companies. */
const northAmericanPattern =
  /(?<![\d-])(?:1[ .-])?(?!\(?[48]00)(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?![\d-])/gu;
const namedPhonePattern =
  /(?:电话|座机|手机号?|联系方式|\bphone|\bmobile|\btel[eé]fon[oe]?|\btel|\bcall me (?:at|on))(?:\s*(?:number|no\.?|号码?))?[\s:.]*(?:是|为|is\b)?[\s:]*(\d(?:[ -]?\d){6,14})/giu;
const emailPattern =
  /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/giu;
const accountPattern =
  /(?:微信号?|\bwechat|\bqq)(?:\s*(?:id|号码?))?[\s:]*(?:是|为|is\b)?[\s:]*([a-z][a-z0-9_-]{5,19}|\d{5,11})/giu;

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Numbers and addresses of machines by which a person can be found. Text is folded to half width. */
export function findPersonalNumbers(text: string): FoundPart[] {
  const found: FoundPart[] = [];
  const take = (
    kind: FoundPart['kind'],
    pattern: RegExp,
    holds: (part: string) => boolean = () => true,
  ) => {
    for (const match of text.matchAll(pattern)) {
      const part = match[1] ?? match[0];
      if (holds(part)) {
        const start = match.index + match[0].lastIndexOf(part);
        found.push({ kind, start, end: start + part.length });
      }
    }
  };
  // Named numbers come first: of two kinds for the same part the first one stays.
  take('order-number', orderPattern, part => /\d{2}/.test(part));
  take('identity-number', namedIdentityPattern);
  take('identity-number', identityPattern, part =>
    isIdentityNumber(part.replace(/[ -]/g, '')),
  );
  take('card-number', namedCardPattern);
  take('card-number', cardPattern, part => isCardNumber(digitsOf(part)));
  take('phone', namedPhonePattern);
  take('phone', mobilePattern);
  take('phone', landlinePattern);
  take('phone', internationalPattern, part => {
    const { length } = digitsOf(part);
    return length >= 8 && length <= 15;
  });
  take('phone', northAmericanPattern);
  take('email', emailPattern);
  take('other', accountPattern);
  return found;
}
