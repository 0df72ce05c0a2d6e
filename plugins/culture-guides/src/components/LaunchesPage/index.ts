export { LaunchesPage as default } from './LaunchesPage';
