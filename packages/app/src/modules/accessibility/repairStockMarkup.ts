/** How far above a field its visible caption is looked for. */
const captionDistance = 5;

/**
 * The head of a table lets one drag its columns, and for that makes a button of each head that has
 * no name, is too small to be hit, and stands around the real button that sorts.
 * Source: `@material-table/core`, within the `Table` of `@backstage/core-components` 0.18.
 */
function repairColumnHandles(root: ParentNode) {
  for (const handle of root.querySelectorAll(
    'th [data-rbd-drag-handle-draggable-id][role="button"]',
  )) {
    for (const attribute of ['role', 'tabindex', 'aria-describedby']) {
      handle.removeAttribute(attribute);
    }
  }
}

/**
 * Results of a search are list items without a list.
 * Source: the search page of `@backstage/plugin-search` 1.7.
 */
function repairLooseListItems(root: ParentNode) {
  for (const item of root.querySelectorAll('div > li.MuiListItem-root')) {
    const parent = item.parentElement;
    if (!parent || parent.hasAttribute('role')) {
      continue;
    }
    const isPureList = [...parent.children].every(
      child => child.tagName === 'LI',
    );
    if (isPureList) {
      parent.setAttribute('role', 'list');
    } else {
      item.setAttribute('role', 'none');
    }
  }
}

function captionOf(field: HTMLElement): string | undefined {
  let element: HTMLElement | null = field;
  for (let step = 0; element && step < captionDistance; step++) {
    const caption: Element | null = element.previousElementSibling;
    const text = caption?.querySelector('button, input')
      ? undefined
      : caption?.textContent?.trim();
    if (text) {
      return text;
    }
    element = element.parentElement;
  }
  return undefined;
}

/**
 * Fields that propose values have their caption beside them, but are not tied to it.
 * Source: the filters of `@backstage/plugin-catalog-graph` 0.6.
 */
function repairFieldNames(root: ParentNode) {
  for (const field of root.querySelectorAll<HTMLInputElement>(
    'input[aria-autocomplete]:not([aria-label]):not([aria-labelledby])',
  )) {
    const name = field.labels?.length ? undefined : captionOf(field);
    if (name) {
      field.setAttribute('aria-label', name);
    }
  }
}

/**
 * Repairs what assistive technology stumbles over in stock pages and what Backstage gives us no
 * other handle on. To be called again whenever something was drawn; doing it twice changes nothing.
 */
export function repairStockMarkup(root: ParentNode) {
  repairColumnHandles(root);
  repairLooseListItems(root);
  repairFieldNames(root);
}
