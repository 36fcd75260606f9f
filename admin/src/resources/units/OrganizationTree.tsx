import { asyncDataLoaderFeature, hotkeysCoreFeature, selectionFeature } from '@headless-tree/core';
import { useTree } from '@headless-tree/react';
import type { Tree } from '@lechan/client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { TreeUnitFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Failure } from '../../parts/Failure';
import { Waiting } from '../../parts/Waiting';
import { useSavedCount } from '../../providers/useSavedCount';
import { TreeRow } from './TreeRow';
import { above, useTreeLoader, waiting } from './tree-loader';

const rowHeight = 36;
const touchRowHeight = 44;

export interface OrganizationTreeProps {
  tree: Tree;
  asOf: string | undefined;
  /** The unit whose page is shown beside the tree. */
  chosen: string | undefined;
  expanded: string[];
  onExpand: (expanded: string[] | ((former: string[]) => string[])) => void;
  onChoose: (id: string) => void;
}

/** One tree of the organisation on one day: only the rows in sight are drawn, children come when a unit is opened. */
export function OrganizationTree({ tree, asOf, chosen, expanded, onExpand, onChoose }: OrganizationTreeProps) {
  const say = useText();
  const [failure, setFailure] = useState<unknown>();
  const dataLoader = useTreeLoader(tree, asOf, setFailure);
  const rows = useTree<TreeUnitFragment>({
    rootItemId: above,
    dataLoader,
    createLoadingItemData: waiting,
    getItemName: (item) => item.getItemData().name,
    isItemFolder: (item) => item.getId() === above || item.getItemData().children.totalCount > 0,
    state: { expandedItems: expanded, selectedItems: chosen ? [chosen] : [] },
    setExpandedItems: onExpand,
    setSelectedItems: () => {},
    onPrimaryAction: (item) => onChoose(item.getId()),
    features: [asyncDataLoaderFeature, selectionFeature, hotkeysCoreFeature],
    hotkeys: { customEnter: { hotkey: 'Enter', handler: (_, instance) => instance.getFocusedItem().primaryAction() } },
  });
  const items = rows.getItems();
  const frame = useRef<HTMLDivElement>(null);
  const isTouch = window.matchMedia('(max-width: 43.6875em)').matches;
  const height = isTouch ? touchRowHeight : rowHeight;
  const virtual = useVirtualizer({ count: items.length, getScrollElement: () => frame.current, estimateSize: () => height, overscan: 12 });

  const saved = useSavedCount();
  const shownSince = useRef(saved);
  useEffect(() => {
    if (shownSince.current === saved) return;
    shownSince.current = saved;
    // what is open is read anew; the rows stand as they were until then
    for (const item of [rows.getRootItem(), ...rows.getItems().filter((one) => one.isExpanded())]) void item.invalidateChildrenIds(true);
  }, [saved, rows]);

  const chosenAt = items.findIndex((item) => item.getId() === chosen);
  const shownFor = useRef<string>(undefined);
  useEffect(() => {
    if (chosenAt < 0 || shownFor.current === chosen) return;
    shownFor.current = chosen;
    virtual.scrollToIndex(chosenAt, { align: 'auto' });
  }, [chosenAt, chosen, virtual]);

  if (failure) return <Failure error={failure} onRetry={() => setFailure(undefined)} />;
  const isLoading = rows.getState().loadingItemChildrens.includes(above);
  if (items.length === 0) return isLoading ? <Waiting rows={8} /> : <p className="treenote soft">{say('units.tree.empty')}</p>;
  return (
    <div ref={frame} className="tree">
      <div
        {...rows.getContainerProps(say('units.tree.of', { tree: say(`units.trees.${tree}`) }))}
        style={{ height: virtual.getTotalSize(), position: 'relative' }}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return item && <TreeRow key={item.getKey()} item={item} top={start} height={height} isChosen={item.getId() === chosen} />;
        })}
      </div>
    </div>
  );
}
