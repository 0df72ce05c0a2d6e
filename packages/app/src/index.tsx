import '@backstage/ui/css/styles.css';
import './modules/theme/portal.css';
import ReactDOM from 'react-dom/client';
import { createPortalApp } from './App';
import { settleLanguage } from './modules/translations/languageChoice';

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no element with the id "root"');
}
settleLanguage();
ReactDOM.createRoot(root).render(createPortalApp().createRoot());
