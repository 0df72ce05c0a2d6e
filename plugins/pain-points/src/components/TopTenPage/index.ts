export { TopTenPage as default } from './TopTenPage';
