/**
 * Does what a button of a row is for, of which the button or its whole row may go: the focus then leads on to what else can be done there,
 * to the row beside it, or to where files are chosen.
 */
export function keepingFocus(button: HTMLElement, act: () => void): void {
  const row = button.closest('li');
  const beside = [row?.nextElementSibling, row?.previousElementSibling];
  const body = button.closest('.body');
  act();
  setTimeout(() => {
    if (button.isConnected) return;
    const next = [row, ...beside].find((one) => one?.isConnected && one.querySelector('button'));
    (next?.querySelector<HTMLElement>('button:last-of-type') ?? body?.querySelector<HTMLElement>('input[type="file"]'))?.focus();
  });
}
