/** What the arrangement needs to know of a navigation item. */
interface Arrangeable {
  node: { spec: { id: string } };
  title: string;
}

/** The navigation from top to bottom. Search, notifications and the account stand outside of it. */
export interface NavArrangement<Item extends Arrangeable> {
  home: Item[];
  /** The portal's own domains. */
  trust: Item[];
  /** What the company consists of. */
  company: Item[];
  settings: Item[];
}

const homeId = 'page:home';
const settingsId = 'page:user-settings';
const companyOrder = ['page:catalog', 'page:api-docs'];

/** The order in which a customer's trust is looked after: from hurt to cure, to openness, to loyalty. */
const trustOrder = [
  'page:work',
  'page:pain-points',
  'page:transparency',
  'page:loyalty',
  'page:culture-guides',
];

/** Pages that are reached from elsewhere on the page, or only from another page. */
const elsewhere = new Set([
  'page:search',
  'page:notifications',
  'page:catalog-graph',
  'page:catalog/entity',
]);

function inOrder<Item extends Arrangeable>(
  items: readonly Item[],
  order: readonly string[],
): Item[] {
  const position = (item: Item) => {
    const index = order.indexOf(item.node.spec.id);
    return index === -1 ? order.length : index;
  };
  return [...items].sort(
    (a, b) => position(a) - position(b) || a.title.localeCompare(b.title),
  );
}

/**
 * Sorts the pages of the installed plugins into the sections of the navigation. A page that the
 * shell does not know is a domain: installing its plugin is all that it takes to appear.
 */
export function arrangeNavItems<Item extends Arrangeable>(
  items: readonly Item[],
): NavArrangement<Item> {
  const withId = (ids: readonly string[]) =>
    items.filter(item => ids.includes(item.node.spec.id));
  const placed = new Set([homeId, settingsId, ...companyOrder, ...elsewhere]);
  return {
    home: withId([homeId]),
    trust: inOrder(
      items.filter(item => !placed.has(item.node.spec.id)),
      trustOrder,
    ),
    company: inOrder(withId(companyOrder), companyOrder),
    settings: withId([settingsId]),
  };
}
