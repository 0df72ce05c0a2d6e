export { TransparencyTabs } from './TransparencyTabs';
