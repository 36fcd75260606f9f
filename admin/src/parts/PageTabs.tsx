import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ReactNode, useId } from 'react';

export interface PageTab {
  value: string;
  label: string;
  count?: number;
  content: ReactNode;
}

/** A page's parts behind tabs; which one is open stands in the address. */
export function PageTabs({
  label,
  tabs,
  value,
  onChange,
}: {
  label: string;
  tabs: readonly PageTab[];
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const chosen = tabs.find((tab) => tab.value === value) ?? tabs[0];
  if (!chosen) return null;
  return (
    <>
      <div className="ptabs">
        <Tabs
          value={chosen.value}
          onChange={(_, next: string) => onChange(next)}
          aria-label={label}
          variant="scrollable"
          scrollButtons={false}
        >
          {tabs.map((tab) => (
            <Tab
              key={tab.value}
              value={tab.value}
              id={`${id}-${tab.value}`}
              aria-controls={tab.value === chosen.value ? `${id}-panel` : undefined}
              label={
                <span>
                  {tab.label}
                  {tab.count !== undefined && <span className="c"> {tab.count}</span>}
                </span>
              }
            />
          ))}
        </Tabs>
      </div>
      <div className="pbody" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen.value}`}>
        {chosen.content}
      </div>
    </>
  );
}
