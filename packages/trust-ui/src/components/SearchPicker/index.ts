export * from './PersonPicker';
export * from './SearchPicker';
