import { people } from './people';
import { openPortal } from './portal';

// In Portuguese and Chinese, with words that the sample teams advise against.
const outgoing =
  'Vamos estar verificando o seu pedido. 收到您的退件之后，我们三天内返款。全网最低价，错过再等一年！';
const better =
  'Vamos estar verificando o seu pedido. 收到您的退货之后，我们三天内返款。全网最低价，错过再等一年！';

describe('checking an outgoing text for Brazil and China', () => {
  it.each([
    {
      language: 'en' as const,
      markets: ['Brazil', 'China'],
      text: 'Your text',
      hits: 'Hits',
      show: (words: string) => `Show “${words}” in the text`,
      use: 'Use “退货” instead of “退件”',
      undo: 'Undo: 退件',
    },
    {
      language: 'zh' as const,
      markets: ['巴西', '中国'],
      text: '您的文本',
      hits: '检查结果',
      show: (words: string) => `在文本中显示“${words}”`,
      use: '把“退件”改为“退货”',
      undo: /退件$/,
    },
  ])(
    'marks what speaks against it, and takes a suggestion over ($language)',
    async ({ language, markets, text, hits, show, use, undo }) => {
      const page = await openPortal('/culture-guides/text-check', {
        person: people.support,
        language,
      });
      const main = page.getByRole('main');
      for (const market of markets) {
        await main.getByRole('checkbox', { name: market, exact: true }).check();
      }
      const field = main.getByRole('textbox', { name: text });
      await field.focus();
      // A paste: all of it in one event.
      await page.keyboard.insertText(outgoing);
      const list = main.getByRole('list', { name: hits });
      const found = ['Vamos estar verificando', '退件', '返款'];
      for (const words of found) {
        await list
          .getByRole('button', { name: show(words) })
          .first()
          .waitFor();
        await main.locator('mark', { hasText: words }).waitFor();
      }
      // Hits may lie over each other; each is listed.
      for (const words of ['全网最低', '最低价']) {
        await list
          .getByRole('button', { name: show(words) })
          .first()
          .waitFor();
      }
      await list.getByRole('button', { name: show('返款') }).click();
      const selected = await field.evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      );
      expect(selected).toBe('返款');

      await list.getByRole('button', { name: use }).click();
      await list
        .getByRole('button', { name: show('退件') })
        .waitFor({ state: 'detached' });
      expect(await field.inputValue()).toBe(better);
      await main.getByRole('button', { name: undo }).click();
      await list.getByRole('button', { name: show('退件') }).waitFor();
      expect(await field.inputValue()).toBe(outgoing);
      // The address can be shared; it holds the markets and nothing of the text.
      expect(new URL(page.url()).searchParams.getAll('market')).toEqual([
        'br',
        'cn',
      ]);
      expect(decodeURIComponent(page.url())).not.toContain('退件');
    },
  );
});
