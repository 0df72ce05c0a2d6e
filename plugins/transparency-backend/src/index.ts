export { transparencyPlugin as default } from './plugin';
