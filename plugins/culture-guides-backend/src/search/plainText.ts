import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt('default', { html: true, linkify: false });
/** How a text points to one of its claims. */
const claimMark = /\[\^[a-z0-9-]+\]/g;

/** The words of a Markdown text as a reader sees them, a line for each of its blocks; HTML is not shown to readers. */
export function plainText(body: string): string {
  const lines: string[] = [];
  for (const { type, content, children } of markdown.parse(body, {})) {
    if (type === 'fence' || type === 'code_block') lines.push(content.trim());
    if (type === 'inline') lines.push(wordsOf(children ?? []));
  }
  return lines.filter(line => line !== '').join('\n');
}

function wordsOf(
  tokens: ReadonlyArray<{ type: string; content: string }>,
): string {
  return tokens
    .map(({ type, content }) => {
      switch (type) {
        case 'text':
        case 'code_inline':
          return content;
        case 'image':
          // What a picture shows is its content.
          return content;
        case 'softbreak':
        case 'hardbreak':
          return '\n';
        default:
          return '';
      }
    })
    .join('')
    .replace(claimMark, '')
    .trim();
}
