import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { scriptOf } from "@/lib/platform/i18n/script-of";
import { knownPages } from "./known-pages";
import { TALL_WORDS } from "./tall-words";

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
        document.body.innerHTML = `<div data-script="${outer}"><article class="card" data-kind="opinion" data-script="${inner}"><h3 class="card-headline">x</h3><p><em>x</em></p></article></div>`;
        return [".card-headline", "em"].map((name) => {
          const style = getComputedStyle(document.querySelector(name) as Element);
          return `${style.fontStyle} ${style.fontWeight}`;
        });
      },
      [scriptOf(around), scriptOf(lang)],
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

test("headlines of no script overlap: a line is as high as the ink of its tallest letters", async ({
  page,
  request,
}) => {
  await page.goto((await knownPages(request)).story);
  for (const { lang, font, words } of TALL_WORDS) {
    const bytes = await readFile(`node_modules/@fontsource-variable/${font}`, "base64");
    const { ink, line } = await page.evaluate(
      async ([script = "", data = "", text = ""]) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const face = new FontFace(`Ink ${script}`, bytes, { weight: "100 900" });
        document.fonts.add(await face.load());
        const pen = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
        pen.font = `600 100px "${face.family}"`;
        const sizes = text.split(" ").map((word) => pen.measureText(word));
        const ascent = Math.max(...sizes.map((size) => size.actualBoundingBoxAscent));
        const descent = Math.max(...sizes.map((size) => size.actualBoundingBoxDescent));
        document.body.innerHTML = `<main data-script="${script}"><div class="story-head"><h1>x</h1></div><div class="card" data-size="lead"><h2 class="card-headline">x</h2></div></main>`;
        const lines = [...document.querySelectorAll("h1, h2")].map((heading) => {
          const { lineHeight, fontSize } = getComputedStyle(heading);
          return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
        });
        return { ink: (ascent + descent) / 100, line: Math.min(...lines) };
      },
      [scriptOf(lang), bytes, words],
    );
    expect(ink, lang).toBeGreaterThan(0.8);
    expect(line, lang).toBeGreaterThanOrEqual(ink);
  }
});

test("a page asks for no letters but those of its own script, and for 120 KiB of fonts at most", async ({
  page,
  request,
}) => {
  const fonts = async (path: string) => {
    await page.goto(path, { waitUntil: "load" });
    return page.evaluate(async () => {
      await document.fonts.ready;
      return (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith(".woff2"))
        .map(({ name, encodedBodySize: bytes }) => ({ name, bytes }));
    });
  };
  const english = await fonts((await knownPages(request)).story);
  expect(english.length).toBeGreaterThan(1);
  expect(english.map(({ name }) => name).filter((name) => /noto/.test(name))).toEqual([]);
  expect(english.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(120 * 1024);
  const arabic = await fonts((await knownPages(request, "/ar")).story);
  expect(arabic.some(({ name }) => /noto-naskh-arabic/.test(name))).toBe(true);
  expect(arabic.filter(({ name }) => /devanagari|bengali|thai/.test(name))).toEqual([]);
});

test("one unbreakable word in every place makes no page scroll sideways on the narrowest phone", async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of Object.values(await knownPages(request))) {
    await page.goto(path);
    const wide = await page.evaluate(() => {
      const word = "https://example.org/Donaudampfschifffahrtsgesellschaftskapitaenspatent".padEnd(150, "x");
      // Words of the portal itself, and the numbers of days
      const FIXED = "script, style, svg, select, button, nav, .calendar";
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of found) {
        if (text.data.trim() && !text.parentElement?.closest(FIXED)) text.data = word;
      }
      const isOwnScroller = (element: Element) => {
        for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
          if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(at).overflowX)) return true;
        }
        return false;
      };
      return [...document.body.querySelectorAll("*")]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return (
            width > 1 && (right > innerWidth + 1 || left < -1) && !element.closest("nav") && !isOwnScroller(element)
          );
        })
        .map((element) => `${element.tagName}.${element.className}`);
    });
    expect([...new Set(wide)], path).toEqual([]);
  }
});

test("a language in the list of editions is named in its own letters on any device", async ({ page, request }) => {
  await page.goto((await knownPages(request)).front);
  const names = await page.locator(".folio .editions a:lang(hi), .folio .editions a:lang(ar)").evaluateAll((links) =>
    Promise.all(
      links.map(async (link) => {
        const faces = await document.fonts.load('1rem "Edition names"', link.textContent ?? "");
        return getComputedStyle(link).fontFamily.startsWith('"Edition names"') && faces.length;
      }),
    ),
  );
  expect(names).toEqual([1, 1]);
});

test("slanted words have the italics that were drawn for them, not slanted upright letters", async ({
  page,
  request,
}) => {
  await page.goto((await knownPages(request)).story);
  const drawn = await page.evaluate(async () => {
    const word = document.querySelector("h1")?.appendChild(document.createElement("em"));
    if (!word) return [];
    word.textContent = "Quay";
    const { fontStyle, fontFamily } = getComputedStyle(word);
    const faces = await document.fonts.load(`${fontStyle} 1rem ${fontFamily.split(",")[0]}`, "Quay");
    return faces.map((face) => `${face.family} ${face.style}`);
  });
  expect(drawn[0]).toBe("newsreader italic");
});
