export * from './PainPicker';
