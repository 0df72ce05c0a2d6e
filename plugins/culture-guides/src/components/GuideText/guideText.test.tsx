import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { renderPage } from '@trust-portal/trust-ui/testing';
import cultureGuidesPlugin from '../../plugin';
import { GuideText } from './GuideText';

function show(
  body: string,
  changes: Partial<ComponentProps<typeof GuideText>> = {},
) {
  return renderPage(
    <>
      <p>ready</p>
      <GuideText
        sectionId="br-delivery"
        language="en"
        claims={[]}
        {...changes}
        body={body}
      />
    </>,
    { features: [cultureGuidesPlugin] },
  );
}

describe('the text of a section', () => {
  it.each([
    ['a script', '<script>window.broken = 1</script>'],
    ['an image with a handler', '<img src=x onerror="window.broken = 1">'],
    ['a frame', '<iframe src="https://example.com"></iframe>'],
    ['a link that runs code', '[press](javascript:window.broken=1)'],
    [
      'a link hidden behind a reference',
      '[press][x]\n\n[x]: javascript:alert(1)',
    ],
    ['a link in capitals', '[press](JaVaScRiPt:window.broken=1)'],
    ['a picture in its address', '![dot](data:image/png;base64,iVBORw0KGgo=)'],
    ['a page in its address', '[dot](data:text/html;base64,PHNjcmlwdD4=)'],
    ['a link to the file system', '[dot](file:///etc/passwd)'],
    ['a picture from elsewhere', '![dot](https://example.com/pixel.png)'],
  ])('shows %s as words', async (_name, body) => {
    const { container } = show(body);
    await screen.findByText('ready');
    expect(container.querySelector('script, img, iframe')).toBeNull();
    for (const link of container.querySelectorAll('a')) {
      expect(link.getAttribute('href') ?? '').not.toMatch(
        /^\s*(javascript|data|file):/i,
      );
    }
    expect(window).not.toHaveProperty('broken');
  });

  it('shows refused HTML so that its author sees what happened', async () => {
    show('Before <b>bold</b> after');
    expect(await screen.findByText(/<b>/)).toBeInTheDocument();
  });

  it('opens a claim with its source and its standing', async () => {
    show('It binds us[^c1]. Nobody says so[^c9].', {
      claims: [
        {
          id: 'c1',
          statement: 'An advertised day binds the supplier.',
          source: {
            title: 'Consumer code',
            url: 'https://example.com/code',
            openedOn: '2026-11-02',
          },
          standing: 'unverified',
        },
      ],
    });
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('button', { name: 'Claim 1: unverified' }),
    );
    const claim = within(screen.getByRole('dialog', { name: 'Claim 1' }));
    expect(
      claim.getByText('An advertised day binds the supplier.'),
    ).toBeInTheDocument();
    expect(claim.getByRole('link', { name: /Consumer code/ })).toHaveAttribute(
      'href',
      'https://example.com/code',
    );
    expect(claim.getByText('unverified')).toBeInTheDocument();
    expect(screen.getByText(/Nobody says so\[\^c9\]/)).toBeInTheDocument();
  });

  it('leaves a claim whose source is no web address without a link', async () => {
    show('It binds us[^c1].', {
      claims: [
        {
          id: 'c1',
          statement: 'It binds.',
          // eslint-disable-next-line no-script-url -- what somebody hostile may have typed
          source: { title: 'Code', url: 'javascript:alert(1)' },
        },
      ],
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /Claim 1/ }));
    expect(
      within(screen.getByRole('dialog')).queryByRole('link'),
    ).not.toBeInTheDocument();
  });

  it('shows a promise with its value in force', async () => {
    show('We take it back for [](transparency/promise/PR-0011).', {
      promiseValues: {
        'transparency/promise/PR-0011': {
          value: 30,
          unit: 'days',
          inForceFrom: '2026-01-01',
        },
      },
    });
    expect(
      await screen.findByRole('link', { name: '30 days' }),
    ).toHaveAttribute('href', '/transparency/promise/PR-0011');
  });

  it('says what holds where the text has another number than the promise', async () => {
    show('Within [14 days](transparency/promise/PR-0011).', {
      promiseValues: {
        'transparency/promise/PR-0011': {
          value: 30,
          unit: 'days',
          inForceFrom: '2026-01-01',
        },
      },
    });
    expect(await screen.findByText('(in force: 30 days)')).toBeInTheDocument();
  });

  it('names a promise of which nothing is known', async () => {
    show('For [](transparency/promise/PR-0011).');
    expect(await screen.findByText(/promise PR-0011/)).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('gives Chinese headings ids of their own and begins below the page', async () => {
    show('# 退货\n\n## 退款\n\n# 退货', { language: 'zh-Hans' });
    const [first, below, again] = await screen.findAllByRole('heading');
    expect([first.tagName, below.tagName, again.tagName]).toEqual([
      'H2',
      'H3',
      'H2',
    ]);
    expect([first.id, below.id, again.id]).toEqual([
      'part-退货',
      'part-退款',
      'part-退货-2',
    ]);
  });

  it('sets Arabic from right to left', async () => {
    show('مرحبا', { language: 'ar' });
    expect((await screen.findByText('مرحبا')).closest('[dir]')).toHaveAttribute(
      'dir',
      'rtl',
    );
  });
});
