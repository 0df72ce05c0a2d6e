export { default } from './plugin';
export * from './api/painPointsApi';
export * from './routes';
export * from './translation';
