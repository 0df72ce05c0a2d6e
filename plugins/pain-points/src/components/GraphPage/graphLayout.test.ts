import { taxonomyFixture } from '../../testing/taxonomyFixtures';
import { graphSize, layOutGraph } from './graphLayout';

/** A Chinese letter is a square; of the others half of one is the average. */
function widthOf(line: string): number {
  const squares = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  return graphSize.letter * (squares + 0.55 * (line.length - squares));
}

/** As full as the catalog gets: the busiest stage has five kinds, and names are long. */
function fullGraph() {
  const [kind] = taxonomyFixture.kinds;
  const kinds = taxonomyFixture.stages.flatMap((stage, place) =>
    Array.from({ length: (place % 5) + 1 }, (_, index) => ({
      ...kind,
      id: `${stage.id}-${index}`,
      number: place * 5 + index + 1,
      stage: stage.id,
      worsens: [],
      name: {
        en: 'Information overload and standard supply',
        zh: '信息过载与个性需求和标准供给',
      },
    })),
  );
  return layOutGraph(
    { stages: taxonomyFixture.stages, kinds },
    new Map(kinds.map(({ id }) => [id, 40])),
  );
}

describe('the layout of the graph', () => {
  it.each(['en', 'zh'] as const)(
    'keeps circles and names apart from each other, with names in two lines, in %s',
    language => {
      const graph = fullGraph();
      const boxes = graph.nodes.flatMap(({ x, y, radius, nameLines }) => {
        const lines = nameLines[language];
        expect(lines).toHaveLength(2);
        const reach = Math.max(...lines.map(widthOf)) / 2;
        const top = y + radius + graphSize.nameGap - graphSize.letter;
        return [
          [x - radius, y - radius, x + radius, y + radius],
          [
            x - reach,
            top,
            x + reach,
            top + lines.length * graphSize.lineHeight,
          ],
        ];
      });
      const overlaps = boxes.filter(([left, top, right, bottom], index) =>
        boxes
          .slice(index + 1)
          .some(
            other =>
              left < other[2] &&
              other[0] < right &&
              top < other[3] &&
              other[1] < bottom,
          ),
      );
      expect(overlaps).toEqual([]);
      const outside = boxes.filter(
        ([left, top, right, bottom]) =>
          left < 0 || top < 30 || right > graph.width || bottom > graph.height,
      );
      expect(outside).toEqual([]);
    },
  );

  it('writes names at twelve pixels and fits seven stages beside the navigation of a laptop', () => {
    expect(graphSize.letter).toBeGreaterThanOrEqual(12);
    expect(fullGraph().width).toBeLessThanOrEqual(1090);
  });
});
