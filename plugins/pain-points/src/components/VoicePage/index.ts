export { VoicePage as default } from './VoicePage';
