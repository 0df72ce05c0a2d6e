export { TransparencyRouter } from './TransparencyRouter';
