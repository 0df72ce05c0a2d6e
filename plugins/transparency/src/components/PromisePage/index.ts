export { PromisePage } from './PromisePage';
