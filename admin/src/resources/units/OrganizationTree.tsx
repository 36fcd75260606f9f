import {
  asyncDataLoaderFeature,
  dragAndDropFeature,
  hotkeysCoreFeature,
  type ItemInstance,
  selectionFeature,
  type TreeInstance,
} from '@headless-tree/core';
import { useTree } from '@headless-tree/react';
import type { Tree } from '@lechan/client';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/useText';
import { Failure } from '../../parts/Failure';
import { Waiting } from '../../parts/Waiting';
import { useReference } from '../../providers/useReference';
import { useSavedCount } from '../../providers/useSavedCount';
import { TreeDragNote } from './TreeDragNote';
import { TreeRow } from './TreeRow';
import { type RowAct, type RowMenu, TreeRowMenu } from './TreeRowMenu';
import { politeFocusFeature } from './tree-focus';
import { above, type TreeNode, useTreeLoader, waiting } from './tree-loader';
import { UnreadRow } from './UnreadRow';
import { useFirstLevel } from './useFirstLevel';
import { useTreeDrag } from './useTreeDrag';
import { useTreeKeys } from './useTreeKeys';
import { useTreeView } from './useTreeView';

export interface OrganizationTreeProps {
  tree: Tree;
  asOf: string | undefined;
  /** The unit whose page is shown beside the tree. */
  chosen: string | undefined;
  /** Whether it is still to be seen in which tree and below which units the shown unit stands. */
  isAwaited: boolean;
  /** Whether all units above the shown one are open, so that its row will come. */
  isOpenToChosen: boolean;
  /** The unit whose row takes the focus as soon as it is there. */
  focusOn: string | undefined;
  /** Whether it is shown down to the first level of several units, when nothing of it is open. */
  opensFirst: boolean;
  /** Opens a unit that nobody asked to be opened. */
  onOpenFirst: (id: string) => void;
  expanded: string[];
  onExpand: (expanded: string[] | ((former: string[]) => string[])) => void;
  onChoose: (id: string, act?: RowAct) => void;
}

/** One tree of the organisation on one day: only the rows in sight are drawn, children come when a unit is opened. */
export function OrganizationTree({
  tree,
  asOf,
  chosen,
  isAwaited,
  isOpenToChosen,
  focusOn,
  opensFirst,
  onOpenFirst,
  expanded,
  onExpand,
  onChoose,
}: OrganizationTreeProps) {
  const say = useText();
  const [menu, setMenu] = useState<RowMenu>();
  const dataLoader = useTreeLoader(tree, asOf);
  const kinds = useReference()?.unitKinds;
  const drag = useTreeDrag((id) => onChoose(id, 'move'));
  const scrollTo = useRef<(index: number) => void>(undefined);
  const rows = useTree<TreeNode>({
    rootItemId: above,
    dataLoader,
    createLoadingItemData: waiting,
    getItemName: (item) => item.getItemData().name,
    isItemFolder: (item) => item.getId() === above || item.getItemData().children.totalCount > 0,
    state: { expandedItems: expanded, selectedItems: chosen ? [chosen] : [] },
    setExpandedItems: onExpand,
    setSelectedItems: () => {},
    scrollToItem: (item) => scrollTo.current?.(item.getItemMeta().index),
    onPrimaryAction: (item) => (item.getItemData().failure ? readAgain(item) : onChoose(item.getId())),
    ...drag.config,
    features: [asyncDataLoaderFeature, selectionFeature, hotkeysCoreFeature, dragAndDropFeature, politeFocusFeature],
    hotkeys: {
      customEnter: { hotkey: 'Enter', handler: (_, instance) => instance.getFocusedItem().primaryAction() },
      expandOrDown: { hotkey: 'ArrowRight', handler: (_, instance) => openOrEnter(instance) },
    },
  });
  const items = rows.getItems();
  const { frame, virtual, height, hold } = useTreeView(rows, chosen, focusOn);
  useEffect(() => {
    if (drag.hasMoved) drag.onMoved(rows);
  }, [drag, rows]);
  scrollTo.current = (index) => virtual.scrollToIndex(index);
  const onKeyDown = useTreeKeys(rows, onExpand, (item) => {
    const row = item.getElement();
    const open = () => {
      const { left = 0, bottom = 0 } = row?.getBoundingClientRect() ?? {};
      openMenu(item, { left: left + 40, top: bottom });
    };
    // a focus still on its way to the row would be taken from the menu
    if (document.activeElement === row) open();
    else row?.addEventListener('focus', open, { once: true });
  });

  function readAgain(unread: ItemInstance<TreeNode>) {
    const parent = unread.getParent() ?? rows.getRootItem();
    // the row or the button that was pressed will be gone
    if (parent.getId() === above) {
      void parent.invalidateChildrenIds().then(() => document.activeElement === document.body && rows.updateDomFocus());
      return;
    }
    parent.setFocused();
    rows.updateDomFocus();
    void parent.invalidateChildrenIds();
  }
  function openMenu(item: ItemInstance<TreeNode>, at: RowMenu['at']) {
    const { id, name, failure } = item.getItemData();
    if (failure) return;
    item.setFocused();
    setMenu({ id, name, at });
  }

  const saved = useSavedCount();
  const shownSince = useRef(saved);
  useEffect(() => {
    if (shownSince.current === saved) return;
    shownSince.current = saved;
    // what is open is read anew; the rows stand as they were until then
    for (const item of [rows.getRootItem(), ...rows.getItems().filter((one) => one.isExpanded())]) void item.invalidateChildrenIds(true);
  }, [saved, rows]);

  const loading = rows.getState().loadingItemChildrens;
  const isLoading = loading.includes(above);
  // the rows come at once when all are there down to the shown unit, so that none moves
  const hasArrived = useRef(false);
  const isThere = items.some((item) => item.getId() === chosen || item.getItemData().failure !== undefined);
  const isOpeningFirst = useFirstLevel(rows, opensFirst, isLoading, onOpenFirst);
  const isOnItsWay = isAwaited || isOpeningFirst || (chosen !== undefined && isOpenToChosen && !isThere);
  if (!isLoading && !isOnItsWay) hasArrived.current = true;
  if (!hasArrived.current && isOnItsWay) return <Waiting rows={8} />;
  const [first] = items;
  const unread = items.find((item) => item.getItemData().failure !== undefined);
  if (!first) return isLoading ? <Waiting rows={8} /> : <p className="treenote soft">{say('units.tree.empty')}</p>;
  if (items.length === 1 && unread) {
    return isLoading ? <Waiting rows={8} /> : <Failure error={unread.getItemData().failure} onRetry={() => readAgain(unread)} />;
  }
  return (
    <>
      <div
        ref={frame}
        className="tree"
        onWheel={hold}
        onPointerDownCapture={hold}
        onKeyDownCapture={hold}
        onScroll={() => drag.onMoved(rows)}
      >
        <div
          {...rows.getContainerProps(say('units.tree.of', { tree: say(`units.trees.${tree}`) }))}
          role="tree"
          onKeyDown={onKeyDown}
          // between the rows there is nothing to drop on
          onDragOver={undefined}
          onDrop={undefined}
          onDragEnd={drag.onDragEnd}
          style={{ height: virtual.getTotalSize(), position: 'relative' }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const item = items[index];
            if (!item) return null;
            const place = { item, top: start, height };
            if (item.getItemData().failure) return <UnreadRow key={item.getKey()} {...place} />;
            return (
              <TreeRow
                key={item.getKey()}
                {...place}
                kindName={kinds?.find(({ code }) => code === item.getItemData().kind.code)?.label.vi}
                isChosen={item.getId() === chosen}
                drag={drag.rowDrag(rows, item)}
                onDragOver={(take) => drag.onDragOver(rows, item, take)}
                onMenu={(at) => openMenu(item, at)}
              />
            );
          })}
        </div>
      </div>
      <p className="sr" role="status">
        {unread && say('units.tree.unreadUnder', { name: unread.getParent()?.getItemData().name ?? '' })}
      </p>
      <TreeDragNote dragging={drag.dragging(rows)} />
      <TreeRowMenu menu={menu} onClose={() => setMenu(undefined)} onChoose={onChoose} />
    </>
  );
}

/** What → does: it opens a unit, or goes to the first one under it; at a unit with none it does nothing. */
function openOrEnter(rows: TreeInstance<TreeNode>) {
  const focused = rows.getFocusedItem();
  if (!focused.isFolder()) return;
  if (!focused.isExpanded()) return focused.expand();
  if (focused.getChildren().length === 0) return;
  rows.focusNextItem();
  rows.updateDomFocus();
}
