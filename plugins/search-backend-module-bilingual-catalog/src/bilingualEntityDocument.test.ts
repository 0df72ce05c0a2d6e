import type { Entity } from '@backstage/catalog-model';
import { bilingualEntityDocument } from './bilingualEntityDocument';

function entity(
  kind: string,
  metadata: Partial<Entity['metadata']>,
  spec: Entity['spec'] = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'warehouse', namespace: 'default', ...metadata },
    spec,
  };
}

describe('bilingualEntityDocument', () => {
  it('keeps the title and the description in both languages', () => {
    expect(
      bilingualEntityDocument(
        entity(
          'Component',
          {
            title: 'Warehouse',
            description: 'Stock and packing.',
            annotations: {
              'trust-portal/title-zh': '仓库',
              'trust-portal/description-zh': '库存和打包。',
            },
          },
          { type: 'service', lifecycle: 'production', owner: 'delivery-team' },
        ),
      ),
    ).toEqual({
      title: 'Warehouse · 仓库',
      text: 'Stock and packing. · 库存和打包。',
      componentType: 'service',
      type: 'service',
      namespace: 'default',
      kind: 'Component',
      lifecycle: 'production',
      owner: 'delivery-team',
    });
  });

  it('is content with an entity that has one language, or only a name', () => {
    expect(
      bilingualEntityDocument(entity('Component', { title: 'Warehouse' })),
    ).toMatchObject({ title: 'Warehouse', text: '' });
    expect(bilingualEntityDocument(entity('Component', {}))).toMatchObject({
      title: 'warehouse',
      text: '',
    });
  });

  it('finds a person by name and job, never by address', () => {
    const document = bilingualEntityDocument(
      entity(
        'User',
        {
          description: 'Customer support agent',
          annotations: { 'trust-portal/title-zh': '客服专员' },
        },
        {
          profile: {
            displayName: 'Li Wei (李伟)',
            email: 'li.wei@riverstone.example',
          },
        },
      ),
    );
    expect(document).toMatchObject({
      title: 'Li Wei (李伟)',
      text: 'Customer support agent · 客服专员',
    });
    expect(JSON.stringify(document)).not.toContain('@');
  });

  it('calls a group by its display name', () => {
    expect(
      bilingualEntityDocument(
        entity('Group', {}, { profile: { displayName: 'Delivery team' } }),
      ),
    ).toMatchObject({ title: 'Delivery team' });
  });
});
