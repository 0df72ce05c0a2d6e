import { pick } from '../texts/generateText';

/** Sentences as guides have them, so that pages are as long and compress as well as real ones. */
const sentences: Record<string, string[]> = {
  en: [
    'People expect to hear on which day a parcel comes, and to be told before they ask when it does not.',
    'A return is free within the legal time, and the money goes back the way it came.',
    'Prices on the page hold every tax, because nobody accepts a surprise in the last step.',
    'Most customers write in the evening and wait for an answer until the next morning.',
    'The courier stops over the holidays, so the last safe day of an order is shown a week before.',
    'Whoever complains wants to know who is looking at it and by when there is an answer.',
  ],
  'zh-Hans': [
    '顾客希望下单时就知道包裹哪天送到，送不到时也希望我们先开口说明。',
    '在法定期限内退货免运费，退款原路退回，到账时间要提前讲清楚。',
    '页面上的价格已经包含税费，没有人愿意在最后一步看到多出来的费用。',
    '大多数顾客在晚上留言，第二天早上之前应当收到答复。',
    '节假日期间快递停运，因此提前一周公布最晚下单日期。',
    '投诉的人想知道由谁处理，以及什么时候能得到结果。',
  ],
  'pt-BR': [
    'As pessoas querem saber em que dia o pacote chega e ser avisadas antes de perguntar quando há atraso.',
    'A devolução é grátis dentro do prazo legal e o dinheiro volta pelo mesmo meio de pagamento.',
    'O preço da página já inclui os impostos, porque ninguém aceita surpresas na última etapa.',
    'A maioria escreve à noite e espera uma resposta até a manhã seguinte.',
    'As transportadoras param nos feriados, por isso a última data segura aparece uma semana antes.',
    'Quem reclama quer saber quem está cuidando do caso e quando haverá uma solução.',
  ],
  'es-MX': [
    'La gente quiere saber qué día llega el paquete y que le avisen antes si va a tardar.',
    'La devolución es gratis dentro del plazo legal y el dinero regresa por el mismo medio.',
    'El precio de la página ya incluye los impuestos, porque nadie acepta sorpresas al final.',
    'La mayoría escribe por la noche y espera respuesta hasta la mañana siguiente.',
    'La paquetería se detiene en los días festivos; la última fecha segura se anuncia una semana antes.',
    'Quien se queja quiere saber quién atiende su caso y cuándo habrá una solución.',
  ],
  de: [
    'Die Kundschaft möchte wissen, an welchem Tag das Paket kommt, und bei Verspätung vorher Bescheid bekommen.',
    'Die Rücksendung ist innerhalb der gesetzlichen Frist kostenlos, das Geld kommt auf demselben Weg zurück.',
    'Preise enthalten alle Steuern, denn niemand nimmt im letzten Schritt eine Überraschung hin.',
    'Die meisten schreiben am Abend und rechnen bis zum nächsten Morgen mit einer Antwort.',
    'An Feiertagen ruht der Versand, deshalb steht der letzte sichere Bestelltag eine Woche vorher fest.',
    'Wer sich beschwert, will wissen, wer sich kümmert und bis wann es eine Lösung gibt.',
  ],
};
/** Words that few texts have, so that a search has something to choose from. */
const rareWords: Record<string, string[]> = {
  en: ['gift wrapping', 'signature', 'locker', 'weighing', 'voucher'],
  'zh-Hans': ['礼品包装', '签收单', '快递柜', '重量核对', '代金券'],
  'pt-BR': ['embrulho', 'assinatura', 'armário', 'pesagem', 'vale'],
  'es-MX': ['envoltura', 'firma', 'casillero', 'báscula', 'vale'],
  de: ['Geschenkpapier', 'Unterschrift', 'Schließfach', 'Gewicht', 'Gutschein'],
};

/** What the scenarios look for: a Chinese word, and a Portuguese one typed without its accent. */
export const searched = { chinese: '快递柜', withoutAccent: 'armario' };

/** Characters of a text, about. */
const bodyLength = 1500;
/** One text in so many has a rare word. */
const rareShare = 0.1;

/** A body of a section in one language: Markdown of about 1,500 characters. */
export function makeBody(random: () => number, language: string): string {
  const between = language === 'zh-Hans' ? '' : ' ';
  const paragraphs: string[] = ['## 1'];
  let length = 0;
  while (length < bodyLength) {
    const paragraph = Array.from({ length: 3 }, () =>
      pick(random, sentences[language]),
    ).join(between);
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  if (random() < rareShare) {
    paragraphs.push(`- **${pick(random, rareWords[language])}**`);
  }
  return paragraphs.join('\n\n');
}

/** A text of exactly so many characters, as somebody would paste it into the text check. */
export function makeCheckedText(
  random: () => number,
  length: number,
  someTerms: readonly string[],
): string {
  let text = '';
  while (text.length < length) {
    text += `${pick(random, sentences.en)} ${pick(random, someTerms)}. `;
    text += pick(random, sentences['zh-Hans']);
  }
  return text.slice(0, length);
}
