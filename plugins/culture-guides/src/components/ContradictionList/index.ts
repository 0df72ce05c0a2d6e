export * from './ContradictionList';
export * from './subjectName';
