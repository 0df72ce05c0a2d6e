import ReactDOM from 'react-dom/client';
import { createPortalApp } from './App';

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no element with the id "root"');
}
ReactDOM.createRoot(root).render(createPortalApp().createRoot());
