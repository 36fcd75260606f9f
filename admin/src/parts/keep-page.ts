/** Keeps the browser from leaving the page for a file that is dropped where nothing takes it. What takes files listens within the window. */
export function keepPageFromFiles(): void {
  function refuse(event: DragEvent) {
    const { dataTransfer, defaultPrevented, target } = event;
    if (defaultPrevented || !dataTransfer?.types.includes('Files')) return;
    // a browser's own field takes files by itself
    if (target instanceof HTMLInputElement && target.type === 'file') return;
    event.preventDefault();
    dataTransfer.dropEffect = 'none';
  }
  window.addEventListener('dragover', refuse);
  window.addEventListener('drop', refuse);
}
