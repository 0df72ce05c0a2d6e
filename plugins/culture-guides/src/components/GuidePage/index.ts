export { GuidePage as default } from './GuidePage';
