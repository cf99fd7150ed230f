import type { ReactElement } from 'react';

/** The map of the network. */
export function NetworkMap(): ReactElement {
  return <div />;
}
