import type { ItemInstance } from '@headless-tree/core';
import { RotateCw } from 'lucide-react';
import { useText } from '../../i18n/useText';
import { Icon } from '../../parts/Icon';
import type { RowPlace } from './TreeRow';
import type { TreeNode } from './tree-loader';

/** Stands where units could not be read: says so, and reads them again. */
export function UnreadRow({ item, top, height }: { item: ItemInstance<TreeNode> } & RowPlace) {
  const say = useText();
  const { onClick: _, ...props } = item.getProps();
  const isReading = item.getParent()?.isLoading() ?? false;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree itself answers the keys
    <div
      {...props}
      role="treeitem"
      tabIndex={props.tabIndex}
      aria-label={undefined}
      aria-selected={false}
      aria-busy={isReading || undefined}
      onFocus={() => item.isFocused() || item.setFocused()}
      onClick={() => item.primaryAction()}
      className="ti unread"
      style={{ position: 'absolute', top, left: 0, right: 0, height, paddingLeft: `${item.getItemMeta().level * 0.9}rem` }}
    >
      <span className="tw">{isReading ? <span className="spin" /> : <Icon of={RotateCw} small />}</span>
      <span className="nm">{isReading ? say('units.tree.loading') : say('units.tree.unread')}</span>
    </div>
  );
}
