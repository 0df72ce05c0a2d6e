export * from './ToggleGroup';
