export * from './MarkdownText';
