/** The pages of the viewer that are open in one browser, which all keep their document in the same place. */
export interface OtherPages {
  /** Tells them that the kept document is now this page's. */
  readonly tellSaved: () => void;
}

/** Listens to the other pages; `overwritten` is told whenever one of them has saved its document. */
export function otherPages(overwritten: () => void): OtherPages {
  const channel = openChannel();
  channel?.addEventListener('message', overwritten);
  return { tellSaved: () => channel?.postMessage('saved') };
}

/** Null where the browser has no channels, or forbids them as it forbids its storage: the page works without. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('partnermap');
  } catch {
    return null;
  }
}
