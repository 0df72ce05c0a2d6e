export { KindPage as default } from './KindPage';
