export { cultureGuidesPlugin as default } from './plugin';
