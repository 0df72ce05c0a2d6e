export { painPointsPlugin as default } from './plugin';
