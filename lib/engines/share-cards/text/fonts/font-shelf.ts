import { readFile } from "node:fs/promises";
import { Face, Font, Blob as FontBlob, Variation } from "harfbuzzjs";
import { LRUCache } from "lru-cache";
import decompress from "wawoff2/decompress.js";

interface Outline {
  type: string;
  values: number[];
}

interface Ink {
  above: number;
  below: number;
  left: number;
  right: number;
}

interface ShelvedFont {
  face: Face;
  bytes: number;
  instances: Map<string, FontInstance>;
}

/** A font file at one weight and optical size, with the outlines already asked for. */
export class FontInstance {
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly #outlines = new LRUCache<number, Outline[]>({ max: 600 });
  readonly #inks = new LRUCache<number, Ink>({ max: 2000 });

  constructor(face: Face, weight: number, opticalSize: number) {
    this.font = new Font(face);
    this.font.setVariations([new Variation("wght", weight), new Variation("opsz", opticalSize)]);
    this.unitsPerEm = face.upem;
  }

  has(codePoint: number): boolean {
    return this.font.nominalGlyph(codePoint) !== undefined;
  }

  /** How far a glyph's ink reaches above and below the baseline and to the right of its origin, in em. */
  ink(glyph: number): Ink {
    let ink = this.#inks.get(glyph);
    if (!ink) {
      const extents = this.font.glyphExtents(glyph);
      const { xBearing = 0, yBearing = 0, width = 0, height = 0 } = extents ?? {};
      const em = this.unitsPerEm;
      ink = {
        ...{ above: yBearing / em, below: -(yBearing + height) / em },
        ...{ left: xBearing / em, right: (xBearing + width) / em },
      };
      this.#inks.set(glyph, ink);
    }
    return ink;
  }

  /** Outline of a glyph in font units, y upwards. */
  outline(glyph: number): Outline[] {
    let outline = this.#outlines.get(glyph);
    if (!outline) {
      outline = this.font.glyphToJson(glyph);
      this.#outlines.set(glyph, outline);
    }
    return outline;
  }
}

/** Font files in memory, unpacked when first needed; the least used leave when the budget is full. */
export class FontShelf {
  readonly #files: LRUCache<string, ShelvedFont>;
  #evictedBytes = 0;

  constructor(budgetBytes: number) {
    this.#files = new LRUCache({
      maxSize: budgetBytes,
      sizeCalculation: (font) => font.bytes,
      dispose: (font, _file, reason) => {
        if (reason === "evict") this.#evictedBytes += font.bytes;
      },
    });
  }

  /** Bytes of fonts that left: WebAssembly memory that only the collector or the end of the process gives back. */
  get evictedBytes(): number {
    return this.#evictedBytes;
  }

  /** Bytes of fonts in memory. */
  get bytes(): number {
    return this.#files.calculatedSize;
  }

  async take(file: string, weight: number, opticalSize: number): Promise<FontInstance> {
    let shelved = this.#files.get(file);
    if (!shelved) {
      const bytes = await decompress(await readFile(file));
      shelved = { face: new Face(new FontBlob(bytes)), bytes: bytes.byteLength, instances: new Map() };
      this.#files.set(file, shelved);
    }
    const key = `${weight}/${opticalSize}`;
    let instance = shelved.instances.get(key);
    if (!instance) {
      instance = new FontInstance(shelved.face, weight, opticalSize);
      shelved.instances.set(key, instance);
    }
    return instance;
  }
}
