export { CultureGuidesRouter } from './CultureGuidesRouter';
