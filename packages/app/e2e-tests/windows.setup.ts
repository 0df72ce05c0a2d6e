import { closeWindows } from './portal';

afterAll(closeWindows);
