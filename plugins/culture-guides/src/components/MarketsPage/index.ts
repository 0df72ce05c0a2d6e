export { MarketsPage as default } from './MarketsPage';
