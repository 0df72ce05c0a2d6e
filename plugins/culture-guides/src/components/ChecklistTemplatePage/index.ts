export { ChecklistTemplatePage as default } from './ChecklistTemplatePage';
