export { TextCheckPage as default } from './TextCheckPage';
