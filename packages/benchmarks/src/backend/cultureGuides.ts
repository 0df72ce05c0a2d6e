/** The backend of `npm run bench -- culture-guides`. */
import { startBackendWith } from './startBackendWith';

startBackendWith(import('@trust-portal/plugin-culture-guides-backend'));
