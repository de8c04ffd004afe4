import { gzipSync } from "node:zlib";

interface PageWeight {
  html: number;
  htmlGzip: number;
  scripts: number;
  scriptGzip: number;
}

/** Bytes of a page and of all scripts that it names, plain and compressed. */
export async function weigh(origin: string, path: string): Promise<PageWeight> {
  const html = await (await fetch(origin + path)).text();
  const sources = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map((match) => match[1] ?? "");
  const scripts = await Promise.all(
    [...new Set(sources)].map(async (source) => (await fetch(new URL(source, origin))).text()),
  );
  const gzip = (text: string) => gzipSync(text).length;
  return {
    html: Buffer.byteLength(html),
    htmlGzip: gzip(html),
    scripts: scripts.length,
    scriptGzip: scripts.reduce((sum, script) => sum + gzip(script), 0),
  };
}
