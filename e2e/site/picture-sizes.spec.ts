import { type Browser, expect, test } from "@playwright/test";
import { knownPages } from "./known-pages";

const SCREENS = [
  { width: 360, density: 3 },
  { width: 768, density: 2 },
  { width: 1280, density: 1 },
  { width: 1600, density: 2 },
];
/** Of the ladder of renditions: a picture that is shown smaller has no smaller file. */
const SMALLEST = 160;

/** Each picture of a page: how wide it is shown, the file that the browser took, and how wide `sizes` says it is where browsers do not know it by themselves. */
async function picturesOf(browser: Browser, path: string, { width, density }: (typeof SCREENS)[number]) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, deviceScaleFactor: density });
  try {
    const page = await context.newPage();
    // Which file is chosen is seen without loading it.
    await page.route("**/media/**", (route) => route.abort());
    await page.goto(path);
    return await page.evaluate(async () => {
      const probe = document.body.appendChild(document.createElement("div"));
      const said = (sizes: string) => {
        const entries = sizes.split(/,\s*(?![^(]*\))/).filter((entry) => entry !== "auto");
        for (const entry of entries) {
          const [, condition, length = entry] = /^(\(.*\))\s+(\S+|calc\(.*\))$/.exec(entry) ?? [];
          if (condition && !matchMedia(condition).matches) continue;
          probe.style.cssText = `position: absolute; width: ${length}`;
          return probe.getBoundingClientRect().width;
        }
        return innerWidth;
      };
      const found = [];
      for (const image of document.querySelectorAll<HTMLImageElement>("main img[srcset]")) {
        const shown = image.getBoundingClientRect().width;
        if (shown === 0) continue;
        image.scrollIntoView({ block: "center" });
        while (!image.currentSrc || !image.complete) await new Promise(requestAnimationFrame);
        found.push({
          place: image.closest("[class]")?.parentElement?.closest("[class]")?.className ?? "",
          shown: Math.round(shown),
          said: Math.round(said(image.sizes)),
          file: Number(/\/(\d+)w/.exec(image.currentSrc)?.[1]),
        });
      }
      return found;
    });
  } finally {
    await context.close();
  }
}

test("no picture is loaded much larger than it is shown, on any screen", {
  annotation: { type: "slow", description: "looks at every picture of four kinds of page on four screens" },
}, async ({ browser, request, baseURL }) => {
  test.setTimeout(180_000);
  const { front, section, story } = await knownPages(request);
  const search = "/search?q=harbour";
  let seen = 0;
  for (const screen of SCREENS) {
    for (const path of [front, section, story, search]) {
      for (const picture of await picturesOf(browser, new URL(path, baseURL).href, screen)) {
        seen++;
        const label = `${JSON.stringify(picture)} on ${path}, ${screen.width} px wide, density ${screen.density}`;
        const wanted = picture.shown * screen.density;
        expect.soft(picture.file <= SMALLEST || picture.file <= 1.5 * wanted + 1, label).toBe(true);
        expect.soft(picture.said, label).toBeLessThanOrEqual(Math.max(1.5 * picture.shown, SMALLEST));
        expect.soft(picture.said, label).toBeGreaterThanOrEqual(0.75 * picture.shown);
      }
    }
  }
  expect(seen).toBeGreaterThan(100);
});
