import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure } from '@trust-portal/trust-ui/testing';
import { guideFixture } from '../../testing/guideFixtures';
import { setUpGuideServer } from '../../testing/guideServer';
import { renderCultureGuides } from '../../testing/renderCultureGuides';

describe('the guide of a market', () => {
  const { answer } = setUpGuideServer();
  const serve = (guide = guideFixture()) =>
    answer('get', '/markets/:market', () => guide);

  it('lists its sections with their languages, and what machines know', async () => {
    serve();
    renderCultureGuides({ path: '/guide/cn' });
    expect(
      await screen.findByRole('link', { name: 'Delivery and returns' }),
    ).toHaveAttribute('href', '/culture-guides/section/cn-delivery');
    expect(
      screen.getByText('Simplified Chinese: far behind'),
    ).toBeInTheDocument();
    expect(screen.getByText('Chinese Yuan (CNY)')).toBeInTheDocument();
    expect(screen.getByText('written from right to left')).toBeInTheDocument();
    expect(screen.getByText(/From Unicode CLDR 48/)).toBeInTheDocument();
  });

  it('begins a section that nobody has begun', async () => {
    const begun: unknown[] = [];
    serve();
    answer('post', '/sections', ({ body }) => {
      begun.push(body);
      return failure(403, { name: 'NotAllowedError', message: 'no' });
    });
    const user = userEvent.setup();
    renderCultureGuides({ path: '/guide/cn' });
    await user.click(
      await screen.findByRole('button', {
        name: 'Begin: Forms of address and tone',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Begin' }));
    await waitFor(() =>
      expect(begun).toEqual([
        {
          market: 'cn',
          kind: 'tone',
          owner: 'group:default/team-china',
          sourceLanguage: 'en',
        },
      ]),
    );
    expect(await dialog.findByText(/You may not do this/)).toBeInTheDocument();
  });

  it('says which stand-ins lead in a circle, and keeps what was chosen', async () => {
    serve(
      guideFixture({
        settings: {
          fallbacks: { en: 'zh-Hans', 'zh-Hans': 'en' },
          deputies: [],
          languages: ['en', 'zh-Hans'],
          version: 1,
        },
      }),
    );
    answer('put', '/markets/:market/settings', () =>
      failure(400, {
        name: 'InputError',
        message: 'circle',
        code: 'circular-fallback',
        fields: [
          {
            field: 'body.fallbacks.en',
            code: 'circular-fallback',
            message: 'leads back to itself',
          },
        ],
      }),
    );
    const user = userEvent.setup();
    renderCultureGuides({ path: '/guide/cn' });
    await user.click(await screen.findByRole('button', { name: 'Settings' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(
      (await dialog.findAllByText(/lead in a circle/)).length,
    ).toBeGreaterThan(0);
    expect(dialog.getAllByLabelText('Instead of')).toHaveLength(2);
  });

  it('offers readers nothing that only its team may do', async () => {
    serve(
      guideFixture({
        abilities: {
          edit: false,
          settings: false,
          editCalendar: false,
          launch: false,
        },
      }),
    );
    renderCultureGuides({ path: '/guide/cn' });
    expect(await screen.findByText('Contents')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Settings' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Begin/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Print' })).toBeInTheDocument();
  });
});
