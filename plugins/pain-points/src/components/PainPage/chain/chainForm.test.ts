import { chainDraftSchema } from '@trust-portal/plugin-pain-points-common';
import { chainDraftOf, chainEditOf, chainFormOf } from './chainForm';

const parentId = '7f1d5a3e-8d1c-4b5a-9f0e-2a1b3c4d5e6f';

describe('the form of a link of the chain', () => {
  it('sends nothing while the title or a figure is missing', () => {
    const form = chainFormOf();
    expect(chainDraftOf('symptom', form, undefined)).toBeUndefined();
    expect(
      chainDraftOf(
        'measure',
        { ...form, title: { en: 'Fewer calls', zh: '' } },
        parentId,
      ),
    ).toBeUndefined();
  });

  it('sends what the contract takes, without steps that nobody wrote', () => {
    const draft = chainDraftOf(
      'remedy',
      {
        ...chainFormOf(),
        title: { en: '', zh: '每十分钟更新' },
        steps: [
          { text: { en: 'Agree', zh: '' }, done: false },
          { text: { en: ' ', zh: '' }, done: false },
        ],
      },
      parentId,
    );
    expect(chainDraftSchema.safeParse(draft).success).toBe(true);
    expect(draft).toMatchObject({ steps: [{ text: { en: 'Agree' } }] });
  });

  it('sends only what was changed, so that it does not undo what others changed', () => {
    const before = {
      ...chainFormOf(),
      title: { en: 'Fetch scans', zh: '' },
      owner: 'group:default/product',
      dueOn: '2026-12-01',
      state: 'planned',
    };
    expect(chainEditOf('remedy', before, before)).toEqual({});
    expect(
      chainEditOf('remedy', before, {
        ...before,
        owner: undefined,
        dueOn: '',
        state: 'done',
      }),
    ).toEqual({ owner: null, dueOn: null, state: 'done' });
  });
});
