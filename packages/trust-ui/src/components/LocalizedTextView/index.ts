export * from './LocalizedTextView';
