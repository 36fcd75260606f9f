import type { FeatureImplementation } from '@headless-tree/core';

/** How long a row may take to be drawn until it no longer gets the focus. */
const patience = 3000;

/**
 * Gives the focus to the row that the tree holds for focused once that row is drawn; who has gone elsewhere meanwhile, to a dialog that
 * opened or to another field, keeps it there.
 */
export const politeFocusFeature: FeatureImplementation = {
  key: 'polite-focus',
  treeInstance: {
    updateDomFocus: ({ tree }) => {
      const from = document.activeElement;
      const since = performance.now();
      const hasMoved = () => {
        const now = document.activeElement;
        return now !== from && now !== document.body && !tree.getElement()?.contains(now);
      };
      const give = () => {
        const row = tree.getFocusedItem();
        const element = row.getElement();
        if (hasMoved() || (!element && performance.now() - since > patience)) return;
        tree.getConfig().scrollToItem?.(row);
        if (element) element.focus();
        else requestAnimationFrame(give);
      };
      setTimeout(give);
    },
  },
};
