import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole pages are mounted here, on machines that build and serve at the same time.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
