import { guessLanguage } from './guessLanguage';

describe('guessLanguage', () => {
  it.each([
    ['快递太慢了，联系 DHL 也没用', 'zh'],
    ['The parcel was late and I am not happy', 'en'],
    ['Das Paket ist nicht angekommen und ich warte', 'de'],
    ['O pedido não chegou e meu dinheiro foi debitado', 'pt'],
    ['届いていません、返金してください', 'ja'],
    ['पार्सल अभी तक नहीं आया', 'hi'],
  ])('tells %s by its script or its short words', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('says nothing about what has no words', () => {
    expect(guessLanguage('12345 !!')).toBeUndefined();
  });
});
