/** The backend of `npm run bench -- pain-points`. */
import { startBackendWith } from './startBackendWith';

startBackendWith(import('@trust-portal/plugin-pain-points-backend'));
