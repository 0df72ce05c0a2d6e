export { default } from './plugin';
export * from './api/transparencyApi';
export * from './routes';
export * from './translation';
