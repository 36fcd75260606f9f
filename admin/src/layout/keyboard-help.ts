const asked = 'lechan:keyboard-help';

/** Opens the list of keyboard shortcuts, from wherever one is. */
export function openKeyboardHelp(): void {
  window.dispatchEvent(new Event(asked));
}

/** Calls back when the list of shortcuts is asked for, by Ctrl / or by name; gives how to stop. */
export function onKeyboardHelp(open: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== '/') return;
    event.preventDefault();
    open();
  };
  window.addEventListener(asked, open);
  window.addEventListener('keydown', onKey);
  return () => {
    window.removeEventListener(asked, open);
    window.removeEventListener('keydown', onKey);
  };
}
