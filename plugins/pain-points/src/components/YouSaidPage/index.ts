export { YouSaidPage as default } from './YouSaidPage';
