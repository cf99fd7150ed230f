import type { ReactElement } from 'react';
import { Collection } from 'react-aria-components/Collection';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { useLanguage } from '../language.tsx';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface NamedKind extends Named {
  readonly items: readonly Named[];
}

interface MeasureListProps {
  readonly kinds: readonly NamedKind[];
  /** What stands before all kinds. */
  readonly first: Named | null;
}

// What is not in sight yet is taken to be so high; once it is, its own height counts.
const heights = { estimatedRowHeight: 34, estimatedHeadingHeight: 31, padding: 4 };

/** More than a hundred measures by kind; only those in sight are drawn. */
export function MeasureList({ kinds, first }: MeasureListProps): ReactElement {
  const { say } = useLanguage();
  return (
    <Virtualizer layout={ListLayout} layoutOptions={heights}>
      <ListBox
        className="list-box"
        renderEmptyState={() => <p className="muted list-empty">{say('map.choose.noMeasure')}</p>}
      >
        {first !== null && (
          <ListBoxItem id={first.id} textValue={first.name} className="list-item begins">
            {first.name}
          </ListBoxItem>
        )}
        <Collection items={kinds}>
          {({ id, name, items }) => (
            <ListBoxSection id={id}>
              <Header className="list-heading">{name}</Header>
              <Collection items={items}>{item}</Collection>
            </ListBoxSection>
          )}
        </Collection>
      </ListBox>
    </Virtualizer>
  );
}

const item = ({ id, name }: Named): ReactElement => (
  <ListBoxItem id={id} textValue={name} className="list-item">
    {name}
  </ListBoxItem>
);
