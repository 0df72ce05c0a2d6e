export * from './KeyCap';
