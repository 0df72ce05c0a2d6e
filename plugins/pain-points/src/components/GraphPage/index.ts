export { GraphPage as default } from './GraphPage';
