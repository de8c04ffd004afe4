import { expect, test } from "@playwright/test";
import { knownPages } from "./known-pages";

const ratio = (element: Element) => {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
};

test("headlines are set close in Latin and open in Arabic, on a measure of 50 to 80 characters", async ({
  page,
  request,
}) => {
  await page.goto((await knownPages(request)).story);
  expect(await page.getByRole("heading", { level: 1 }).evaluate(ratio)).toBeLessThan(1.12);
  const paragraph = page.getByRole("article").first().locator(".story-body p").first();
  const characters = await paragraph.evaluate(
    (element) => element.clientWidth / (Number.parseFloat(getComputedStyle(element).fontSize) * 0.45),
  );
  expect(characters).toBeGreaterThan(50);
  expect(characters).toBeLessThan(80);
  await page.goto((await knownPages(request, "/ar")).story);
  expect(await page.getByRole("heading", { level: 1 }).evaluate(ratio)).toBeGreaterThan(1.25);
});

test("opinion and stressed words slant where their own script has italics, whatever the page around it speaks", async ({
  page,
  request,
}) => {
  await page.goto((await knownPages(request)).story);
  const styleIn = (around: string, lang: string) =>
    page.evaluate(
      ([outer = "", inner = ""]) => {
        document.body.innerHTML = `<div lang="${outer}"><article class="card" data-kind="opinion" lang="${inner}"><h3 class="card-headline">x</h3><p><em>x</em></p></article></div>`;
        return [".card-headline", "em"].map((name) => {
          const style = getComputedStyle(document.querySelector(name) as Element);
          return `${style.fontStyle} ${style.fontWeight}`;
        });
      },
      [around, lang],
    );
  expect(await styleIn("en", "en")).toEqual(["italic 500", "italic 400"]);
  expect(await styleIn("he", "fr")).toEqual(["italic 500", "italic 400"]);
  for (const lang of ["he", "ar", "hi", "ja", "zh-Hant"]) {
    expect(await styleIn("en", lang), lang).toEqual(["normal 600", "normal 600"]);
  }
});

test("nothing moves while a story loads", async ({ page, request }) => {
  const { story } = await knownPages(request);
  await page.addInitScript(() => {
    const shifts = window as unknown as { shifted: number };
    shifts.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(story, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.05);
});
