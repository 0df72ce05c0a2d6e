import { useId } from 'react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  ScrollArea,
  useBilingual,
  useFormats,
  useReaderLanguage,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { heatTint } from '../TrendsPage/heatTint';
import { type Graph, graphSize } from './graphLayout';

const useStyles = makeStyles(
  theme => ({
    svg: { display: 'block', width: '100%', height: 'auto' },
    node: {
      cursor: 'pointer',
      '&:focus': { outline: 'none' },
      '&:focus-visible circle': {
        stroke: theme.palette.primary.main,
        strokeWidth: 4,
      },
    },
    words: { pointerEvents: 'none' },
    quiet: { opacity: 0.3 },
  }),
  { name: 'PainPointsKindGraph' },
);

/** The kinds and their arrows; the arrows of the chosen kind stand out. */
export function KindGraph(props: {
  graph: Graph;
  chosen?: string;
  onChoose: (kindId: string) => void;
}) {
  const { graph, chosen, onChoose } = props;
  const classes = useStyles();
  const theme = useTheme();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const bilingual = useBilingual();
  const language = useReaderLanguage();
  const markerId = useId();
  const hottest = Math.max(0, ...graph.nodes.map(node => node.voices));
  const touched = new Set(
    graph.edges
      .filter(edge => edge.from.kind.id === chosen)
      .map(edge => edge.to.kind.id),
  );
  const ink = theme.palette.text.secondary;
  const strong = theme.palette.primary.main;
  const quietOpacity = chosen ? 0.12 : 0.45;
  return (
    <ScrollArea label={t('reports.graph.title')}>
      <svg
        className={classes.svg}
        // A narrow page scrolls the picture instead of shrinking its words.
        style={{ minWidth: graph.width }}
        viewBox={`0 0 ${graph.width} ${graph.height}`}
        role="group"
        aria-label={t('reports.graph.picture')}
      >
        <defs>
          {[ink, strong].map((color, index) => (
            <marker
              key={color}
              id={`${markerId}-${index}`}
              viewBox="0 0 8 8"
              refX={7}
              refY={4}
              markerWidth={8}
              markerHeight={8}
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0,0 L8,4 L0,8 Z" fill={color} />
            </marker>
          ))}
        </defs>
        {graph.stages.map(stage => (
          <text
            key={stage.id}
            x={stage.x}
            y={24}
            textAnchor="middle"
            fontSize={14}
            fontWeight={650}
            fill={theme.palette.text.primary}
          >
            {bilingual(stage.name)}
          </text>
        ))}
        {graph.edges.map(edge => {
          const active = edge.from.kind.id === chosen;
          return (
            <path
              key={`${edge.from.kind.id} ${edge.to.kind.id}`}
              d={edge.path}
              fill="none"
              stroke={active ? strong : ink}
              strokeWidth={active ? 2.5 : 1}
              opacity={active ? 1 : quietOpacity}
              markerEnd={`url(#${markerId}-${active ? 1 : 0})`}
            />
          );
        })}
        {graph.nodes.map(({ kind, x, y, radius, voices }) => {
          const { backgroundColor } = heatTint(theme, voices, hottest);
          const name = bilingual(kind.name);
          const isChosen = kind.id === chosen;
          const quiet = chosen && !isChosen && !touched.has(kind.id);
          return (
            <g
              key={kind.id}
              role="button"
              tabIndex={0}
              aria-pressed={isChosen}
              aria-label={`${kind.number} ${name}, ${t('reports.graph.voices', {
                count: voices,
              })}`}
              className={`${classes.node} ${quiet ? classes.quiet : ''}`}
              onMouseEnter={() => onChoose(kind.id)}
              onFocus={() => onChoose(kind.id)}
              onClick={() => onChoose(kind.id)}
            >
              <circle
                cx={x}
                cy={y}
                r={radius}
                fill={backgroundColor}
                stroke={isChosen ? strong : ink}
                strokeWidth={isChosen ? 3 : 1.5}
              />
            </g>
          );
        })}
        {/* Names and numbers are drawn over all circles; each circle is named by its label. */}
        {graph.nodes.map(({ kind, nameLines, x, y, radius, voices }) => {
          const quiet = chosen && kind.id !== chosen && !touched.has(kind.id);
          return (
            <g
              key={kind.id}
              aria-hidden
              className={`${classes.words} ${quiet ? classes.quiet : ''}`}
            >
              <text
                x={x}
                y={y + 4}
                textAnchor="middle"
                fontSize={graphSize.letter}
                fontWeight={650}
                fill={heatTint(theme, voices, hottest).color}
              >
                {formats.number(voices)}
              </text>
              <text
                x={x}
                y={y + radius + graphSize.nameGap}
                textAnchor="middle"
                fontSize={graphSize.letter}
                fill={theme.palette.text.primary}
                stroke={theme.palette.background.paper}
                strokeWidth={4}
                paintOrder="stroke"
              >
                {nameLines[language].map((line, index) => (
                  <tspan
                    key={line}
                    x={x}
                    dy={index === 0 ? 0 : graphSize.lineHeight}
                  >
                    {line}
                  </tspan>
                ))}
              </text>
            </g>
          );
        })}
      </svg>
    </ScrollArea>
  );
}
