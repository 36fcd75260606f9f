import type { ItemInstance } from '@headless-tree/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { DragEvent, MouseEvent } from 'react';
import { useText } from '../../i18n/useText';
import { Icon } from '../../parts/Icon';
import { shortName } from './short-name';
import type { RowMenu } from './TreeRowMenu';
import type { TreeNode } from './tree-loader';
import type { RowDrag } from './useTreeDrag';

/** Where a row is drawn in the tree's window. */
export interface RowPlace {
  readonly top: number;
  readonly height: number;
}

/** One unit in the tree: its name, how many stand right under it, what is vacant. */
export function TreeRow({
  item,
  kindName,
  top,
  height,
  isChosen,
  drag,
  onDragOver,
  onMenu,
}: RowPlace & {
  item: ItemInstance<TreeNode>;
  /** What units of its kind are called, once that is known. */
  kindName: string | undefined;
  isChosen: boolean;
  /** How it stands to what is dragged, while anything is. */
  drag: RowDrag | undefined;
  onDragOver: (take: (event: DragEvent) => void) => (event: DragEvent) => void;
  onMenu: (at: RowMenu['at']) => void;
}) {
  const say = useText();
  const { name, children, vacancies } = item.getItemData();
  const { onClick: _, ...props } = item.getProps();
  const superior = item.getItemMeta().level > 0 ? item.getParent()?.getItemData().name : undefined;
  const isFolder = item.isFolder();
  const isOpen = item.isExpanded();
  // of many branches that are read at once the tree may take one for unread that has its units
  const isReading = isOpen && item.isLoading() && item.getChildren().length === 0;

  // the arrow opens, the name shows the page: one does not do the other
  function toggle(event: MouseEvent) {
    event.stopPropagation();
    if (isOpen) item.collapse();
    else item.expand();
  }
  function openMenu(event: MouseEvent) {
    event.preventDefault();
    onMenu({ left: event.clientX, top: event.clientY });
  }
  function choose() {
    item.setFocused();
    item.primaryAction();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree itself answers the keys
    <div
      {...props}
      role="treeitem"
      tabIndex={props.tabIndex}
      aria-label={undefined}
      aria-expanded={isFolder ? isOpen : undefined}
      aria-selected={isChosen}
      aria-busy={isReading || undefined}
      onFocus={() => item.isFocused() || item.setFocused()}
      onClick={choose}
      onContextMenu={openMenu}
      onDragOver={onDragOver(props.onDragOver)}
      className={['ti', isChosen && 'on', drag, drag === 'may' && item.isDragTarget() && 'over'].filter(Boolean).join(' ')}
      style={{ position: 'absolute', top, left: 0, right: 0, height, paddingLeft: `${item.getItemMeta().level * 0.9}rem` }}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: → and ← do the same from the row */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a target for the mouse alone */}
      <span className="tw" onClick={isFolder ? toggle : undefined}>
        {isReading ? <span className="spin" /> : isFolder && <Icon of={isOpen ? ChevronDown : ChevronRight} small />}
      </span>
      <span className="nm" lang="vi" title={name}>
        {item.isLoading() && !name ? say('units.tree.loading') : shortName(name, superior, kindName)}
      </span>
      {vacancies.length > 0 && <span className="vc">{say('units.tree.vacant', { smart_count: vacancies.length })}</span>}
      {children.totalCount > 0 && (
        <span className="ct" aria-hidden="true">
          {children.totalCount}
        </span>
      )}
      {children.totalCount > 0 && <span className="sr">, {say('units.tree.count', { smart_count: children.totalCount })}</span>}
    </div>
  );
}
