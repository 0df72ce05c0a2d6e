/** The first level of heading that a text inside of a page may have; above it stands the page itself. */
const firstLevel = 3;

const mention = /(^|[\s(（，。、])@(user:[a-z0-9-]+\/[A-Za-z0-9._-]+)/g;

/**
 * Prepares Markdown that people wrote for a page: headings are lowered so that
 * the page keeps its single h1, and mentions (`@user:default/name`) become
 * links to the person. Fenced code stays as it is.
 */
export function toSafeMarkdown(
  markdown: string,
  personPath: (entityRef: string) => string,
): string {
  let fenced = false;
  const lines = markdown.split('\n').map(line => {
    if (/^\s*(```|~~~)/.test(line)) {
      fenced = !fenced;
      return line;
    }
    if (fenced) return line;
    return line
      .replace(
        /^(\s{0,3})(#{1,6})(?=\s)/,
        (_match, indent: string, marks: string) =>
          indent + '#'.repeat(Math.min(6, marks.length + firstLevel - 1)),
      )
      .replace(/^\s{0,3}=+\s*$/, '')
      .replace(/<(\/?)h[12]\b/gi, `<$1h${firstLevel}`)
      .replace(
        mention,
        (_match, before: string, ref: string) =>
          `${before}[@${ref.split('/')[1]}](${personPath(ref)})`,
      );
  });
  return lines.join('\n');
}
