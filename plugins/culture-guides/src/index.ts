export { default } from './plugin';
export * from './api/cultureGuidesApi';
export * from './routes';
export * from './translation';
