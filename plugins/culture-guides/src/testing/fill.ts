import { fireEvent } from '@testing-library/react';

/** Fills a field at once: typing letter by letter draws a whole form again for each. */
export function fill(field: HTMLElement, value: string) {
  fireEvent.change(field, { target: { value } });
}
