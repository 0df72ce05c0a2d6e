import MarkdownIt from 'markdown-it';

/** A promise that a text cites, and the words of the link. */
export interface PromiseCitation {
  /** For example `transparency/promise/PR-0001`. */
  reference: string;
  /** What is written for the reader; empty where the value in force is to be shown. */
  text: string;
}

// HTML is told apart from text, so that what looks like a link inside it is none: pages show no HTML either.
const markdown = new MarkdownIt('default', { html: true, linkify: false });

const promiseTarget = /^\/?(transparency\/promise\/PR-\d{4,9})$/;

/**
 * The promises that a text cites, in its order: links whose target is the reference of a promise. What stands in code
 * is no citation.
 */
export function findPromiseCitations(body: string): PromiseCitation[] {
  const citations: PromiseCitation[] = [];
  for (const block of markdown.parse(body, {})) {
    let open: PromiseCitation | undefined;
    for (const token of block.children ?? []) {
      if (token.type === 'link_open') {
        const [, reference] =
          promiseTarget.exec(token.attrGet('href') ?? '') ?? [];
        open = reference ? { reference, text: '' } : undefined;
      } else if (token.type === 'link_close') {
        if (open) citations.push(open);
        open = undefined;
      } else if (open) {
        open.text += token.content;
      }
    }
  }
  return citations;
}

/** The references of the promises that a text cites, each once and in order. */
export function citedPromises(body: string): string[] {
  return [
    ...new Set(findPromiseCitations(body).map(({ reference }) => reference)),
  ];
}
