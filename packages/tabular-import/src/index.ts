export * from './decodeText';
export * from './formulaCells';
export * from './ImportFileError';
export * from './parseTable';
export * from './readNumberedRows';
