export { CultureGuidesTabs } from './CultureGuidesTabs';
