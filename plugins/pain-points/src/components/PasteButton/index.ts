export * from './PasteButton';
export * from './PasteVoice';
