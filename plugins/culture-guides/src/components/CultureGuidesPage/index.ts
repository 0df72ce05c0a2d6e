export { CultureGuidesPage } from './CultureGuidesPage';
