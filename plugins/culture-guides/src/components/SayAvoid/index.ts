export { SayAvoid } from './SayAvoid';
