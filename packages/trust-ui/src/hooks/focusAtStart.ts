/**
 * A ref that takes the focus when its element appears: the first field of a
 * dialog, as the dialog pattern of the ARIA authoring practices asks for.
 */
export function focusAtStart(element: HTMLElement | null): void {
  element?.focus();
}
