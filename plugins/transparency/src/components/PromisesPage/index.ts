export { PromisesPage } from './PromisesPage';
