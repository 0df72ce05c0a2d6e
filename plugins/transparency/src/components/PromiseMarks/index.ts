export {
  Contradictions,
  PromisePeriod,
  PromiseValue,
  StandingChip,
} from './PromiseMarks';
