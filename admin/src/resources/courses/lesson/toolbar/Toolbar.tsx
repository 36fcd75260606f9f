import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

const focusable = 'button:not([disabled])';

/** A row of tools that the keyboard reaches as one: arrows go from tool to tool, Escape back to the text. */
export function Toolbar({ label, onEscape, children }: { label: string; onEscape: () => void; children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<HTMLElement>();

  const tools = () => [...(bar.current?.querySelectorAll<HTMLElement>(focusable) ?? [])].filter((tool) => tool.offsetParent !== null);
  // which tools there are depends on where one writes, and on the width
  useEffect(() => {
    const shown = tools();
    const stop = current && shown.includes(current) ? current : shown[0];
    for (const tool of shown) tool.tabIndex = tool === stop ? 0 : -1;
  });

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onEscape();
      return;
    }
    const shown = tools();
    const at = shown.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    shown[(next + shown.length) % shown.length]?.focus();
  }
  return (
    <div
      ref={bar}
      className="tools"
      role="toolbar"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={(event: FocusEvent) => bar.current?.contains(event.target) && setCurrent(event.target as HTMLElement)}
      // what is marked in the text stays marked
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  );
}

/** Puts the focus on the tool where it was last. */
export function focusToolbar(): void {
  document.querySelector<HTMLElement>('[role="toolbar"] button[tabindex="0"]')?.focus();
}
