import { useEffect, useRef } from 'react';

/** What a key does; keys are named as `KeyboardEvent.key` names them. */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

/** The key code that browsers give while an input method composes a character. */
const composingKeyCode = 229;

const typedInto = 'input, textarea, select, [contenteditable="true"]';
/** Where keys have a meaning of their own. */
const ownKeys = '[role="dialog"], [role="combobox"], [role="menu"]';

function isForTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    event.isComposing ||
    event.keyCode === composingKeyCode ||
    (target instanceof Element &&
      (target.closest(typedInto) !== null || target.closest(ownKeys) !== null))
  );
}

/**
 * Runs actions by single keys, anywhere on the page, unless somebody types, an
 * input method composes, a dialog is open or a modifier is held.
 */
export function useShortcuts(
  shortcuts: Shortcuts,
  options: { enabled: boolean },
) {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const { enabled } = options;
  useEffect(() => {
    if (!enabled) return undefined;
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || isForTyping(event)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // A dialog holds the page back even when the focus has not reached it yet.
      if (document.querySelector('[role="dialog"]')) return;
      const run = latest.current[event.key];
      if (!run) return;
      event.preventDefault();
      run();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
}
