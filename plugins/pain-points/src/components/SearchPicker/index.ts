export * from './PainPicker';
export * from './PersonPicker';
export type { PickerOption } from './SearchPicker';
