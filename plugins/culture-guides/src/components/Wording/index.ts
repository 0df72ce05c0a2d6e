export { FilterBar, type Filter } from './FilterBar';
export { LinesField } from './LinesField';
export { MarketsOrAll } from './MarketsOrAll';
export { useLanguageOptions } from './useLanguageOptions';
export { useWordingHistory } from './useWordingHistory';
export { useWordingRights, type WordingRights } from './useWordingRights';
export { WordingDecisions } from './WordingDecisions';
export { WordingStateChip } from './WordingStateChip';
export { WordingTransfers } from './WordingTransfers';
