export * from './MarkdownText';
export * from './toSafeMarkdown';
