import { painAreas } from './zh/painAreas';
import { voices } from './zh/voices';

export default { ...painAreas, ...voices };
