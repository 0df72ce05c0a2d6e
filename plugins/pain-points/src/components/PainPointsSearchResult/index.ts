export { PainPointsSearchResult } from './PainPointsSearchResult';
