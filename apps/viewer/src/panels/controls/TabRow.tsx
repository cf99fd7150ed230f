import type { ComponentProps, ReactElement } from 'react';
import { Tab, TabList, Tabs } from 'react-aria-components/Tabs';

interface TabRowProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** The id of the one `TabPanel` in which what is selected is shown. */
  readonly panel: string;
}

/** The tabs of a panel. It is not among React Aria's `Tabs`, which draw all that is in them twice to find the tabs. */
export function TabRow<Id extends string>(props: TabRowProps<Id>): ReactElement {
  const { label, tabs, selected, onSelect, panel } = props;
  return (
    <Tabs
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = tabs.find(({ id }) => id === key);
        if (chosen !== undefined) onSelect(chosen.id);
      }}
    >
      <TabList className="tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            className="tab"
            render={(props) => (
              <div
                // It would be a link if it led to another page.
                {...(props as ComponentProps<'div'>)}
                id={tabId(panel, tab.id)}
                aria-controls={props['aria-selected'] === true ? panel : undefined}
              />
            )}
          >
            {tab.label}
          </Tab>
        ))}
      </TabList>
    </Tabs>
  );
}

/** The id of a tab's element. */
export const tabId = (panel: string, tab: string): string => `${panel}-${tab}`;
