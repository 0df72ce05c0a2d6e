export { authModuleSamplePeople as default } from './module';
export type { SamplePerson } from './SamplePeople';
