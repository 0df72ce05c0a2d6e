export { PainsPage as default } from './PainsPage';
