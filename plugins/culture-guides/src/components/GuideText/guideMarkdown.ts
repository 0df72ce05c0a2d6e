import { linkTarget } from './links';

/** What this transformation reads of a Markdown tree (mdast). */
interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  identifier?: string;
  depth?: number;
  children?: MarkdownNode[];
  data?: Record<string, unknown>;
}

/** So much of a refused address is shown: a picture in an address would fill the page. */
const longestShownAddress = 120;
const marker = /\[\^([a-z0-9-]{1,20})\]/g;

function textNode(value: string): MarkdownNode {
  return { type: 'text', value };
}

function shortened(url: string): string {
  return url.length > longestShownAddress
    ? `${url.slice(0, longestShownAddress)}…`
    : url;
}

function claimNode(id: string): MarkdownNode {
  return { type: 'link', url: `claim:${id}`, children: [] };
}

/** Splits a text at the markers of claims that exist; others stay as they were written. */
function markClaims(value: string, claims: ReadonlySet<string>) {
  const nodes: MarkdownNode[] = [];
  let end = 0;
  for (const found of value.matchAll(marker)) {
    if (!claims.has(found[1])) continue;
    nodes.push(textNode(value.slice(end, found.index)), claimNode(found[1]));
    end = found.index + found[0].length;
  }
  nodes.push(textNode(value.slice(end)));
  return nodes.filter(node => node.type !== 'text' || node.value);
}

function plainText(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(plainText).join('');
}

/** Ids of headings keep the letters of every script, so that a Chinese heading has one of its own. */
function headingId(heading: MarkdownNode, taken: Set<string>): string {
  const words = plainText(heading)
    .replace(marker, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  // The prefix keeps an author's heading from taking the id of something else on the page.
  const base = `part-${words || 'heading'}`;
  let id = base;
  for (let next = 2; taken.has(id); next += 1) id = `${base}-${next}`;
  taken.add(id);
  return id;
}

function headingsOf(node: MarkdownNode): MarkdownNode[] {
  return [
    ...(node.type === 'heading' ? [node] : []),
    ...(node.children ?? []).flatMap(headingsOf),
  ];
}

function rewrite(
  node: MarkdownNode,
  claims: ReadonlySet<string>,
): MarkdownNode[] {
  switch (node.type) {
    case 'text':
      return markClaims(node.value ?? '', claims);
    case 'footnoteReference':
      return claims.has(node.identifier ?? '')
        ? [claimNode(node.identifier ?? '')]
        : [node];
    case 'image': {
      const url = node.url ?? '';
      const target = linkTarget(url);
      if (target?.kind === 'attachment') return [node];
      // A picture from elsewhere would tell its host who reads the guide: it becomes a link.
      if (target?.kind === 'web') {
        return [{ type: 'link', url, children: [textNode(node.alt || url)] }];
      }
      return [textNode(`![${node.alt ?? ''}](${shortened(url)})`)];
    }
    case 'link': {
      const children = (node.children ?? []).flatMap(child =>
        rewrite(child, claims),
      );
      const url = node.url ?? '';
      return linkTarget(url)
        ? [{ ...node, children }]
        : [...children, textNode(` (${shortened(url)})`)];
    }
    default:
      return [
        node.children
          ? {
              ...node,
              children: node.children.flatMap(child => rewrite(child, claims)),
            }
          : node,
      ];
  }
}

/**
 * A plugin for `react-markdown` that gives guides what plain Markdown lacks:
 * markers of claims (`[^c1]`), headings that begin below those of the page and
 * have ids in every script, and links and pictures that lead only where a guide
 * may lead. HTML is not touched: `react-markdown` shows it as text.
 */
export function guideMarkdown(options: {
  claims: ReadonlySet<string>;
  /** The level of the highest heading of the text. */
  topLevel: 2 | 3 | 4;
}) {
  const { claims, topLevel } = options;
  return (tree: MarkdownNode) => {
    const headings = headingsOf(tree);
    const highest = Math.min(...headings.map(({ depth = 1 }) => depth));
    const taken = new Set<string>();
    for (const heading of headings) {
      heading.data = { hProperties: { id: headingId(heading, taken) } };
      heading.depth = Math.min(6, (heading.depth ?? 1) - highest + topLevel);
    }
    tree.children = (tree.children ?? []).flatMap(child =>
      rewrite(child, claims),
    );
  };
}
