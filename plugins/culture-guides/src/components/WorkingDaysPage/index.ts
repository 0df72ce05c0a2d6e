export { WorkingDaysPage as default } from './WorkingDaysPage';
