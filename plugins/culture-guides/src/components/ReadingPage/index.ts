export { ReadingPage as default } from './ReadingPage';
