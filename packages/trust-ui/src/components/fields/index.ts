export * from './BilingualField';
export * from './CheckboxGroup';
export * from './EntityPicker';
export * from './GroupSelect';
export * from './LevelPicker';
export * from './LocalizedField';
