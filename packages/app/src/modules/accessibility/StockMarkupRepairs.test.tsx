import { render, screen, waitFor } from '@testing-library/react';
import { repairStockMarkup } from './repairStockMarkup';
import { StockMarkupRepairs } from './StockMarkupRepairs';

const columnHead = `
  <table><thead><tr><th>
    <div data-rbd-drag-handle-draggable-id="0" role="button" tabindex="0" aria-describedby="x">
      <span role="button" tabindex="0">Name</span>
    </div>
  </th></tr></thead></table>`;

function repaired(html: string): HTMLElement {
  const root = document.createElement('main');
  root.innerHTML = html;
  repairStockMarkup(root);
  return root;
}

describe('repairing stock markup', () => {
  it('leaves one button in the head of a column, the one that sorts', () => {
    const root = repaired(columnHead);
    expect(
      [...root.querySelectorAll('[role="button"]')].map(
        button => button.textContent,
      ),
    ).toEqual(['Name']);
    expect(root.querySelectorAll('[tabindex]')).toHaveLength(1);
  });

  it('does not touch what one drags outside of a table head, such as the cards of a board', () => {
    const card =
      '<div data-rbd-drag-handle-draggable-id="7" role="button" tabindex="0">Late parcels</div>';
    expect(repaired(card).innerHTML).toBe(card);
  });

  it('makes a list of loose results, and no list of what has other things in it', () => {
    const item = '<li class="MuiListItem-root">Result</li>';
    expect(
      repaired(`<div>${item}${item}</div>`).firstElementChild,
    ).toHaveAttribute('role', 'list');

    const mixed = repaired(`<div><p>2 results</p>${item}</div>`);
    expect(mixed.firstElementChild).not.toHaveAttribute('role');
    expect(mixed.querySelector('li')).toHaveAttribute('role', 'none');
  });

  it('names a field after the caption beside it, unless it has a name', () => {
    const root = repaired(`
      <section><span>Kinds</span><div><div><input aria-autocomplete="list" /></div></div></section>
      <section><span>Relations</span><input aria-autocomplete="list" aria-label="Own name" /></section>
      <section><label>Owner <input aria-autocomplete="list" id="owner" /></label></section>`);
    expect(
      [...root.querySelectorAll('input')].map(field =>
        field.getAttribute('aria-label'),
      ),
    ).toEqual(['Kinds', 'Own name', null]);
  });

  it('changes nothing the second time', () => {
    const root = repaired(columnHead);
    const once = root.innerHTML;
    repairStockMarkup(root);
    expect(root.innerHTML).toBe(once);
  });

  it('reaches what is drawn later', async () => {
    render(<StockMarkupRepairs />);
    const late = document.createElement('div');
    late.innerHTML = columnHead;
    document.body.appendChild(late);

    await waitFor(() => expect(screen.getAllByRole('button')).toHaveLength(1));
    late.remove();
  });
});
