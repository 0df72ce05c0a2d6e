/** Where a link of a guide may lead. */
export type LinkTarget =
  | { kind: 'claim'; id: string }
  | { kind: 'promise'; id: string }
  | { kind: 'attachment'; id: string }
  /** A place of the portal, or on this page. */
  | { kind: 'portal'; path: string }
  | { kind: 'web'; address: string };

const reference = /^\/?([a-z-]+\/[a-z-]+\/[A-Za-z0-9-]+(?:[?#].*)?)$/;
const webProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * What the target of a Markdown link means. Undefined for everything that no
 * guide needs, such as `javascript:` and `data:`; such a link stays text.
 */
export function linkTarget(url: string): LinkTarget | undefined {
  const [, scheme, rest = ''] =
    /^(claim|attachment):([A-Za-z0-9-]{1,40})$/.exec(url) ?? [];
  if (scheme === 'claim') return { kind: 'claim', id: rest };
  if (scheme === 'attachment') return { kind: 'attachment', id: rest };
  const [, promise] =
    /^\/?transparency\/promise\/(PR-\d{4,9})$/.exec(url) ?? [];
  if (promise) return { kind: 'promise', id: promise };
  if (/^#[^\s]*$/.test(url)) return { kind: 'portal', path: url };
  const [, path] = reference.exec(url) ?? [];
  if (path) return { kind: 'portal', path: `/${path}` };
  try {
    const parsed = new URL(url);
    return webProtocols.has(parsed.protocol)
      ? { kind: 'web', address: parsed.href }
      : undefined;
  } catch {
    return undefined;
  }
}
