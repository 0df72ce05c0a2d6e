import { Page } from '@trust-portal/http-contract';
import {
  ClosedChain,
  closedChainQuerySchema,
  TopTen,
  topTenQuerySchema,
  trendQuerySchema,
  Trends,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';
import { ReadOptions } from './PainService';

export type TrendQuery = z.output<typeof trendQuerySchema>;
export type TopTenQuery = z.output<typeof topTenQuerySchema>;
export type ClosedChainQuery = z.output<typeof closedChainQuerySchema>;

/** Reports over many pains. */
export interface ReportService {
  trends(
    caller: Caller,
    query: TrendQuery,
    options?: ReadOptions,
  ): Promise<Trends>;
  /** @throws InputError for an unknown market. */
  topTen(
    caller: Caller,
    query: TopTenQuery,
    options?: ReadOptions,
  ): Promise<TopTen>;
  /** 'You said, we did': resolved pains with their proof, newest first. */
  closedChains(
    caller: Caller,
    query: ClosedChainQuery,
    options?: ReadOptions,
  ): Promise<Page<ClosedChain>>;
}
