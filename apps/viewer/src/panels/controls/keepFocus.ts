/**
 * Whoever presses, by keyboard, what goes away with it goes on at the heading of the answer, not at the top of the page.
 * The answer may still be loading: it is looked for during so many frames.
 */
export function keepFocus(frames = 60): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const headings = [...document.querySelectorAll<HTMLElement>('.answer-text h2')];
    const heading = headings.find((one) => one.checkVisibility());
    if (heading !== undefined) heading.focus({ preventScroll: true });
    else if (frames > 1) keepFocus(frames - 1);
  });
}
