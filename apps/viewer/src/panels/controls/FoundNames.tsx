import type { ReactElement } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useLanguage } from '../language.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The list under a field that finds something by its name: the items of the combo box around it. */
export function FoundNames(): ReactElement {
  const { say } = useLanguage();
  return (
    <Popover className="popover choice-list">
      <ListBox<Named>
        className="list-box"
        renderEmptyState={() => <p className="muted list-empty">{say('viewer.search.nothing')}</p>}
      >
        {({ id, name }) => (
          <ListBoxItem id={id} textValue={name} className="list-item">
            {name}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
