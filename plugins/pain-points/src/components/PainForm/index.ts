export * from './PainFields';
export * from './painForm';
