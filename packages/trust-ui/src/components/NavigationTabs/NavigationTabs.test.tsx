import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { NavigationTabs } from './NavigationTabs';
import { tabsOfPages, type DomainPage } from './tabsOfPages';

const Component = () => null;
const pages: Array<DomainPage<undefined>> = [
  { path: '', tab: { label: () => 'Overview' }, Component },
  { path: 'notes', tab: { label: () => 'Notes' }, Component },
  { path: 'note/:noteId', under: 'notes', Component },
  { path: 'author/:authorId', under: '', Component },
  { path: 'help', Component },
];

describe('the tabs between the pages of a domain', () => {
  it.each([
    ['/journal', { Overview: 'page' }],
    ['/journal/notes', { Notes: 'page' }],
    ['/journal/note/N-1', { Notes: 'true' }],
    ['/journal/author/7', { Overview: 'true' }],
    ['/journal/help', {}],
  ])('at %s the current one is %j', (address, current) => {
    render(
      <MemoryRouter initialEntries={[address]}>
        <NavigationTabs
          label="Pages"
          tabs={tabsOfPages({ pages, root: '/journal', t: undefined })}
        />
      </MemoryRouter>,
    );
    const marked = screen
      .getAllByRole('link')
      .filter(link => link.hasAttribute('aria-current'))
      .map(link => [link.textContent, link.getAttribute('aria-current')]);
    expect(Object.fromEntries(marked)).toEqual(current);
  });
});
