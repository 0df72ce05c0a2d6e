export { CertaintyChip } from './CertaintyChip';
export { DayLegend } from './DayLegend';
export { DayMark, dayColor } from './DayMark';
