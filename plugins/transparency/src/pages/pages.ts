import type { PageEntry } from './PageEntry';
import { promisePages } from './promisePages';

/** Every page of the plugin; those with a tab in the order of the tabs. */
export const pages: PageEntry[] = [...promisePages];

/** Where `/transparency` itself leads: each register keeps its own address when others come before it. */
export const firstPath = 'promises';
