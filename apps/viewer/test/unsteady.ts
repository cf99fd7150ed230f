import type { Page } from 'playwright-core';

/**
 * Makes what happens in a page come late by chance, with a seed: its files, the answers of its workers, React's own
 * work, frames and the observers of sizes. A test that looks once, too early, fails then; a reader on a busy machine
 * sees what it saw. Asked for by the environment: `PARTNERMAP_UNSTEADY=7`.
 */
export async function unsteady(page: Page, seed: number): Promise<void> {
  await page.addInitScript((given) => {
    let state = given;
    const random = (): number => {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      return state / 4_294_967_296;
    };
    const late = (most: number): number => (random() < 0.2 ? random() * most : 0);

    const ownFrame = requestAnimationFrame;
    const ownCancel = cancelAnimationFrame;
    const timers = new Map<number, ReturnType<typeof setTimeout>>();
    globalThis.requestAnimationFrame = (draw) => {
      const frame = ownFrame((now) => {
        const by = late(150);
        if (by === 0) draw(now);
        else
          timers.set(
            frame,
            setTimeout(() => draw(performance.now()), by),
          );
      });
      return frame;
    };
    globalThis.cancelAnimationFrame = (frame) => {
      ownCancel(frame);
      clearTimeout(timers.get(frame));
    };

    const OwnObserver = ResizeObserver;
    globalThis.ResizeObserver = class extends OwnObserver {
      #isWatching = true;
      constructor(watch: ResizeObserverCallback) {
        super((entries, observer) => {
          setTimeout(() => {
            if (this.#isWatching) watch(entries, observer);
          }, late(300));
        });
      }
      override observe(...given: Parameters<ResizeObserver['observe']>): void {
        this.#isWatching = true;
        super.observe(...given);
      }
      override disconnect(): void {
        this.#isWatching = false;
        super.disconnect();
      }
    };

    // Messages keep their order.
    const inOrder = (hear: (event: MessageEvent) => void): ((event: MessageEvent) => void) => {
      const waiting: MessageEvent[] = [];
      const next = (): void => {
        const [event] = waiting;
        if (event === undefined) return;
        hear(event);
        waiting.shift();
        if (waiting.length > 0) setTimeout(next, late(300));
      };
      return (event) => {
        waiting.push(event);
        const by = late(300);
        if (waiting.length > 1) return;
        if (by === 0) next();
        else setTimeout(next, by);
      };
    };
    for (const kind of [Worker, MessagePort]) {
      const own = Object.getOwnPropertyDescriptor(kind.prototype, 'onmessage');
      Object.defineProperty(kind.prototype, 'onmessage', {
        ...own,
        set(this: Worker, hear: ((event: MessageEvent) => void) | null) {
          own?.set?.call(this, hear === null ? null : inOrder(hear));
        },
      });
      const listen = kind.prototype.addEventListener;
      kind.prototype.addEventListener = function addEventListener(
        this: Worker,
        type: string,
        hear: EventListenerOrEventListenerObject,
        options?: boolean | AddEventListenerOptions,
      ) {
        const call = (event: Event): void =>
          typeof hear === 'function' ? hear(event) : hear.handleEvent(event);
        listen.call(this, type, type === 'message' ? (inOrder(call) as EventListener) : hear, options);
      };
    }
  }, seed);
  let turn = seed;
  await page.route('**/*', async (route) => {
    turn = (turn * 48_271) % 2_147_483_647;
    await new Promise((resolve) => {
      setTimeout(resolve, turn % 3 === 0 ? turn % 700 : 0);
    });
    await route.continue().catch(() => {});
  });
}
