import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build } from "esbuild";
import { afterAll, beforeAll } from "vitest";
import type { PasteNotes } from "@/components/studio/editor/body/paste/paste-notes";
import type { Block, StoryBody } from "@/lib/newsroom/story/body/body";
import { findBrowser } from "@/scripts/test/find-browser.mjs";

type Piece = Block extends infer Each ? (Each extends Block ? Omit<Each, "id"> : never) : never;

/** What becomes of a paste: the body that would be saved, what is noted, and the pictures that would be uploaded. */
export interface Pasted {
  body: StoryBody;
  notes: PasteNotes;
  /** With the words of the block that each comes after */
  pictures: { name: string; size: number; after: string }[];
}

interface InPage {
  paste(clipboard: Record<string, string>, dir: "ltr" | "rtl"): Pasted;
}

/** A page of a real browser with the story editor alone, for what no document outside of a browser has: clipboard and layout. */
/** The page of one test file: opened before its tests and closed after them. */
export function pastePage(): () => PastePage {
  let page: PastePage | undefined;
  beforeAll(async () => {
    page = await PastePage.open();
  }, 60_000);
  afterAll(() => page?.close());
  return () => {
    if (!page) throw new Error("The page is opened before the first test.");
    return page;
  };
}

class PastePage {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  static async open(): Promise<PastePage> {
    const [script, executablePath] = await Promise.all([bundled(), findBrowser()]);
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return new PastePage(browser, page);
  }

  /** The blocks that the editor makes of pasted HTML. */
  paste(html: string): Promise<Piece[]> {
    return this.pasteClipboard({ "text/html": html });
  }

  /** The blocks that the editor makes of what a clipboard holds, by type. */
  async pasteClipboard(clipboard: Record<string, string>): Promise<Piece[]> {
    return (await this.pasted(clipboard)).blocks;
  }

  async pasted(clipboard: Record<string, string>, dir: "ltr" | "rtl" = "ltr") {
    const { body, ...rest } = await this.page.evaluate(
      ([data, direction]) => (globalThis as unknown as InPage).paste(data, direction),
      [clipboard, dir] as const,
    );
    return { blocks: body.blocks.map(({ id: _, ...block }) => block as Piece), ...rest };
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "in-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
