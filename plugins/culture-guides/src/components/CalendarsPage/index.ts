export { CalendarsPage as default } from './CalendarsPage';
