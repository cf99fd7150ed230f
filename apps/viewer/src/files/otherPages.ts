/** The pages of the viewer that are open in one browser, which all keep their document in the same place. */
export interface OtherPages {
  /** Tells them that the kept document is now this page's. */
  readonly tellSaved: () => void;
}

/** Listens to the other pages; `overwritten` is told whenever one of them has saved its document. */
export function otherPages(overwritten: () => void): OtherPages {
  const channel = new BroadcastChannel('partnermap');
  channel.addEventListener('message', overwritten);
  return { tellSaved: () => channel.postMessage('saved') };
}
