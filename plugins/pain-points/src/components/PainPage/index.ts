export { PainPage as default } from './PainPage';
