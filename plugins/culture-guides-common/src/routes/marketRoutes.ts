import type { RouteDefinition } from '@trust-portal/http-contract';
import { z } from 'zod';
import {
  comparisonQuerySchema,
  comparisonSchema,
  dateQuerySchema,
  guideImportRequestSchema,
  guideImportResultSchema,
  guideSchema,
  languageSchema,
  marketIdSchema,
  marketSettingsEditSchema,
  marketSettingsSchema,
  marketSummarySchema,
  printedGuideSchema,
  sectionTemplateSchema,
} from '../schemas';

const marketParams = z.object({ market: marketIdSchema });

/** Guides as wholes: the overview, one market, two beside each other, in and out. */
export const marketRoutes = {
  listMarkets: {
    method: 'get',
    path: '/markets',
    summary:
      'All markets: how fresh their guides are, what is open, what comes next',
    response: z.object({ items: z.array(marketSummarySchema) }),
  },
  getGuide: {
    method: 'get',
    path: '/markets/:market',
    summary: 'The guide of a market: its facts, its sections and their state',
    params: marketParams,
    response: guideSchema,
  },
  editMarketSettings: {
    method: 'put',
    path: '/markets/:market/settings',
    summary: 'Languages of the guide, their fallbacks, and the deputies',
    params: marketParams,
    body: marketSettingsEditSchema,
    response: marketSettingsSchema,
  },
  printGuide: {
    method: 'get',
    path: '/markets/:market/print',
    summary: 'The whole guide in one language',
    params: marketParams,
    query: z.object({
      language: languageSchema,
      inForceOn: dateQuerySchema.optional(),
    }),
    response: printedGuideSchema,
  },
  exportGuide: {
    method: 'get',
    path: '/markets/:market/export',
    summary: 'What is published, as Markdown with front matter',
    params: marketParams,
    query: z.object({ language: languageSchema.optional() }),
    produces: 'text/markdown',
  },
  importGuide: {
    method: 'post',
    path: '/markets/:market/imports',
    summary:
      'Take texts as the export writes them; those that differ wait for review',
    params: marketParams,
    body: guideImportRequestSchema,
    response: guideImportResultSchema,
  },
  compareMarkets: {
    method: 'get',
    path: '/comparisons',
    summary: 'Two markets by section, and what changes from one to the other',
    query: comparisonQuerySchema,
    response: comparisonSchema,
  },
  listSectionTemplates: {
    method: 'get',
    path: '/section-templates',
    summary: 'What each section is for, and the questions that it answers',
    response: z.object({ items: z.array(sectionTemplateSchema) }),
  },
} as const satisfies Record<string, RouteDefinition>;
