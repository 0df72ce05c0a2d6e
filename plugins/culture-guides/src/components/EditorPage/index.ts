export { EditorPage as default } from './EditorPage';
