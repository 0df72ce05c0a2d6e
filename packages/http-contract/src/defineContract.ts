import type { z } from 'zod';

/** The HTTP methods that a contract may use. GET never changes anything. */
export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/**
 * One route of a plugin: where it is, what it takes and what it answers.
 *
 * `path` is relative to the plugin's base path and names its parameters as
 * Express does (`/pains/:painId`). Query values arrive as strings or arrays of
 * strings, so query schemas coerce what is not text.
 */
export interface RouteDefinition {
  method: HttpMethod;
  path: `/${string}`;
  summary: string;
  /** Parameters in the path. */
  params?: z.ZodObject;
  /** Parameters behind the question mark. */
  query?: z.ZodObject;
  /** The JSON body. */
  body?: z.ZodType;
  /** The JSON answer; left out when the route answers 204 or a file. */
  response?: z.ZodType;
  /** The media type of a route that answers a file; its handler writes the answer itself. */
  produces?: string;
  /** The status of a good answer; 200 with a response or a file, 204 without. */
  status?: 200 | 201 | 202 | 204;
  /** Who may call the route beside signed-in people and services. */
  access?: 'unauthenticated' | 'service';
}

/** All routes of a plugin, under names that its client and its router share. */
export interface Contract<
  Routes extends Record<string, RouteDefinition> = Record<
    string,
    RouteDefinition
  >,
> {
  pluginId: string;
  title: string;
  version: string;
  description: string;
  routes: Routes;
}

/** Fixes the types of a contract as they are written. */
export function defineContract<
  const Routes extends Record<string, RouteDefinition>,
>(contract: Contract<Routes>): Contract<Routes> {
  return contract;
}

type InputPart<
  Route,
  Key extends 'params' | 'query' | 'body',
> = Route extends Record<Key, infer Schema extends z.ZodType>
  ? { [K in Key]: z.input<Schema> }
  : unknown;

type ParsedPart<
  Route,
  Key extends 'params' | 'query' | 'body',
> = Route extends Record<Key, infer Schema extends z.ZodType>
  ? { [K in Key]: z.output<Schema> }
  : unknown;

/** What a caller gives to a route, before defaults are filled in. */
export type RouteInput<Route> = InputPart<Route, 'params'> &
  InputPart<Route, 'query'> &
  InputPart<Route, 'body'>;

/** What a handler gets: validated, with defaults filled in. */
export type ParsedInput<Route> = ParsedPart<Route, 'params'> &
  ParsedPart<Route, 'query'> &
  ParsedPart<Route, 'body'>;

/** What a route answers. A route that answers a file or nothing answers void. */
export type RouteResult<Route> = Route extends {
  response: infer Schema extends z.ZodType;
}
  ? z.input<Schema>
  : void;

/** What a client gets from a route. */
export type ClientResult<Route> = Route extends {
  response: infer Schema extends z.ZodType;
}
  ? z.output<Schema>
  : Route extends { produces: string }
  ? Response
  : void;
