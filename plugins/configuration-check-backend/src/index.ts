export { configurationCheckPlugin as default } from './plugin';
