import type { Browser, CDPSession, Page } from "@playwright/test";

/** What one visit of a page cost a phone. */
export interface Visit {
  /** Bytes that came over the network, with heads, by kind */
  bytes: Record<Kind, number>;
  /** Milliseconds until the largest part of the first view was drawn */
  lcp: number;
  cls: number;
  /** Milliseconds for which tasks kept the page busy beyond the 50 that nobody notices */
  tbt: number;
}

export const KINDS = ["page", "style", "script", "font", "picture", "other"] as const;
type Kind = (typeof KINDS)[number];

const kindOf: Record<string, Kind> = {
  Document: "page",
  Stylesheet: "style",
  Script: "script",
  Font: "font",
  Image: "picture",
};

/** A phone of the middle class on a slow 4G connection, as Lighthouse simulates it with the browser's own throttling. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const NETWORK = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1_638.4 * 1_024 * 0.9) / 8,
  uploadThroughput: (675 * 1_024 * 0.9) / 8,
};
const SLOWER_CPU = 4;
/** Milliseconds without a request after which a page has loaded */
const QUIET_MS = 1_000;

interface Seen {
  lcp: number;
  cls: number;
  tbt: number;
}

/** Opens a page as a new visitor. `isLimit`: without scripts and fonts, which is as fast as its document can be. */
export async function visit(browser: Browser, url: string, isLimit: boolean): Promise<Visit> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = await countBytes(session);
    if (isLimit) await session.send("Network.setBlockedURLs", { urls: ["*.js", "*.woff2"] });
    await session.send("Network.emulateNetworkConditions", NETWORK);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_CPU });
    await page.addInitScript({ content: OBSERVE });
    const quiet = untilQuiet(page);
    await page.goto(url, { waitUntil: "load" });
    await quiet;
    const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    return { bytes, ...seen };
  } finally {
    await context.close();
  }
}

/** Counts what arrives, until the session ends. */
async function countBytes(session: CDPSession): Promise<Record<Kind, number>> {
  const bytes: Record<Kind, number> = { page: 0, style: 0, script: 0, font: 0, picture: 0, other: 0 };
  const kinds = new Map<string, Kind>();
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, kindOf[type] ?? "other"));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? "other"] += encodedDataLength;
  });
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  return bytes;
}

/** Resolves when the page has loaded and asked for nothing more for a while. */
function untilQuiet(page: Page): Promise<void> {
  return new Promise((resolve) => {
    let isLoaded = false;
    let open = 0;
    let timer: NodeJS.Timeout | undefined;
    const look = () => {
      clearTimeout(timer);
      if (isLoaded && open <= 0) timer = setTimeout(resolve, QUIET_MS);
    };
    const count = (by: number) => () => {
      open += by;
      look();
    };
    page.on("request", count(1));
    page.on("requestfinished", count(-1));
    page.on("requestfailed", count(-1));
    page.on("load", () => {
      isLoaded = true;
      look();
    });
  });
}

// Runs in the page before anything of it: as text, since what compiles this file adds helpers to functions that the page does not have.
const OBSERVE = `
  window.seen = { lcp: 0, cls: 0, tbt: 0 };
  const take = {
    "largest-contentful-paint": ({ startTime }) => { seen.lcp = startTime; },
    "layout-shift": ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.cls += value; },
    "longtask": ({ duration }) => { seen.tbt += Math.max(0, duration - 50); },
  };
  for (const type of Object.keys(take))
    new PerformanceObserver((list) => list.getEntries().forEach(take[type])).observe({ type, buffered: true });
`;
