import type { Kind, Taxonomy } from '@trust-portal/plugin-pain-points-common';

/** Sizes of the picture, in units of its view box. */
export const graphSize = {
  column: 154,
  row: 132,
  top: 56,
  smallest: 15,
  largest: 28,
  /** Of all words in the picture, which is never drawn smaller than it is. */
  letter: 12,
  lineHeight: 15,
  /** How far the first line of a name stands below its circle. */
  nameGap: 16,
} as const;

/** Letters of a line of a name; a Chinese one counts twice. A line is narrower than a column. */
const longestLine = 23;

/** A kind at its place. */
export interface GraphNode {
  kind: Kind;
  /** Number and name in each language, cut into lines that fit into the column. */
  nameLines: { en: string[]; zh: string[] };
  x: number;
  y: number;
  radius: number;
  voices: number;
}

/** A kind makes another one worse. */
export interface GraphEdge {
  from: GraphNode;
  to: GraphNode;
  why: { en: string; zh: string };
  /** What SVG draws. */
  path: string;
}

/** Kinds in columns by stage of the journey, the busier the larger, with arrows between them. */
export interface Graph {
  width: number;
  height: number;
  stages: Array<{ id: string; name: { en: string; zh: string }; x: number }>;
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** How far an arrow ends before the rim of a circle, so that its head can be seen. */
const gap = 4;
const bend = 0.18;

/** A curve from rim to rim; arrows there and back bend to different sides. */
function pathBetween(from: GraphNode, to: GraphNode): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  const middle = {
    x: (from.x + to.x) / 2 - dy * bend,
    y: (from.y + to.y) / 2 + dx * bend,
  };
  const rim = (node: GraphNode, towards: { x: number; y: number }) => {
    const distance = Math.hypot(towards.x - node.x, towards.y - node.y) || 1;
    const reach = (node.radius + gap) / distance;
    return {
      x: node.x + (towards.x - node.x) * reach,
      y: node.y + (towards.y - node.y) * reach,
    };
  };
  if (length === 0) return '';
  const start = rim(from, middle);
  const end = rim(to, middle);
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${round(start.x)},${round(start.y)} Q${round(middle.x)},${round(
    middle.y,
  )} ${round(end.x)},${round(end.y)}`;
}

/**
 * Places the kinds of a taxonomy.
 *
 * @param voices - voices of the last 30 days by the id of the kind
 */
export function layOutGraph(
  taxonomy: Pick<Taxonomy, 'stages' | 'kinds'>,
  voices: ReadonlyMap<string, number>,
): Graph {
  const { column, row, top, smallest, largest } = graphSize;
  const busiest = Math.max(1, ...voices.values());
  const stages = taxonomy.stages.filter(stage =>
    taxonomy.kinds.some(kind => kind.stage === stage.id),
  );
  const columns = stages.map(stage =>
    taxonomy.kinds
      .filter(kind => kind.stage === stage.id)
      .sort((one, other) => one.number - other.number),
  );
  const rows = Math.max(1, ...columns.map(kinds => kinds.length));
  const height = top + rows * row + row / 2;
  const nodes = columns.flatMap((kinds, place) =>
    kinds.map((kind, index): GraphNode => {
      const count = voices.get(kind.id) ?? 0;
      // Neighbouring columns are shifted, so that arrows do not run through names.
      const shift = place % 2 === 0 ? 0 : row / 2;
      return {
        kind,
        nameLines: {
          en: toLines(`${kind.number} ${kind.name.en}`, longestLine),
          zh: toLines(`${kind.number} ${kind.name.zh}`, longestLine),
        },
        voices: count,
        x: place * column + column / 2,
        y:
          top +
          shift +
          row / 2 +
          index * row +
          ((rows - kinds.length) * row) / 2 -
          row / 4,
        // The area of a circle is what the eye compares.
        radius: smallest + (largest - smallest) * Math.sqrt(count / busiest),
      };
    }),
  );
  const byId = new Map(nodes.map(node => [node.kind.id, node]));
  const edges = nodes.flatMap(from =>
    from.kind.worsens.flatMap(({ kind, why }) => {
      const to = byId.get(kind);
      return to && to !== from
        ? [{ from, to, why, path: pathBetween(from, to) }]
        : [];
    }),
  );
  return {
    width: stages.length * column,
    height,
    stages: stages.map((stage, place) => ({
      ...stage,
      x: place * column + column / 2,
    })),
    nodes,
    edges,
  };
}

/** Cuts a name into short lines: between words, or anywhere in a run of Chinese. */
export function toLines(name: string, longest: number): string[] {
  const pieces = name.match(/[\p{Script=Han}]|[^\s\p{Script=Han}]+\s?/gu) ?? [
    name,
  ];
  const widthOf = (text: string) =>
    [...text].reduce(
      (sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1),
      0,
    );
  const lines: string[] = [''];
  for (const piece of pieces) {
    const last = lines[lines.length - 1];
    if (last !== '' && widthOf((last + piece).trim()) > longest) {
      lines.push(piece);
    } else {
      lines[lines.length - 1] = last + piece;
    }
  }
  return lines.map(line => line.trim());
}
