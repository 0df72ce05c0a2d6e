export { LaunchPage as default } from './LaunchPage';
