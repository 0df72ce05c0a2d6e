import { arrangeNavItems, NavArrangement } from './arrangeNavItems';

function item(id: string, title: string = id) {
  return { node: { spec: { id } }, title };
}

function ids(arrangement: NavArrangement<ReturnType<typeof item>>) {
  return Object.fromEntries(
    Object.entries(arrangement).map(([section, items]) => [
      section,
      items.map(({ node }: ReturnType<typeof item>) => node.spec.id),
    ]),
  );
}

describe('arranging the navigation', () => {
  it('puts each page where people look for it, whatever order the plugins came in', () => {
    const arrangement = arrangeNavItems([
      item('page:user-settings'),
      item('page:api-docs'),
      item('page:culture-guides'),
      item('page:catalog'),
      item('page:pain-points'),
      item('page:home'),
      item('page:loyalty'),
    ]);

    expect(ids(arrangement)).toEqual({
      home: ['page:home'],
      trust: ['page:pain-points', 'page:loyalty', 'page:culture-guides'],
      company: ['page:catalog', 'page:api-docs'],
      settings: ['page:user-settings'],
    });
  });

  it('shows a domain that nobody told it about, after the known ones and by title', () => {
    const { trust } = arrangeNavItems([
      item('page:cases', 'Zeal'),
      item('page:audits', 'Audits'),
      item('page:pain-points', 'Zzz'),
    ]);

    expect(trust.map(({ title }) => title)).toEqual(['Zzz', 'Audits', 'Zeal']);
  });

  it('leaves out what is reached from elsewhere', () => {
    expect(
      ids(
        arrangeNavItems([
          item('page:search'),
          item('page:notifications'),
          item('page:catalog-graph'),
          item('page:catalog/entity'),
        ]),
      ),
    ).toEqual({ home: [], trust: [], company: [], settings: [] });
  });
});
