/** ndim, flags, element type, length, lower bound: see array_send in PostgreSQL's arrayfuncs.c */
const HEAD = 20;
const LENGTH = 4;

/**
 * An array without nulls as `encode(array_send(…), 'hex')` packs it: one value, where thousands of rows take longer to take apart than to find,
 * and as text, since a value of bytes is written again three times on its way through Prisma.
 */
export class PackedArray {
  readonly bytes: Buffer;
  readonly length: number;

  /** Null for what `array_agg` makes of no rows */
  constructor(packed: string | null) {
    this.bytes = Buffer.from(packed ?? "", "hex");
    this.length = this.bytes.length > HEAD ? this.bytes.readInt32BE(12) : 0;
  }

  /** Where elements of one size begin. */
  starts(size: number): (index: number) => number {
    return (index) => HEAD + LENGTH + index * (LENGTH + size);
  }

  /** Elements of any size. */
  elements(): Buffer[] {
    const found: Buffer[] = [];
    let at = HEAD;
    for (let index = 0; index < this.length; index++) {
      const size = this.bytes.readInt32BE(at);
      at += LENGTH;
      found.push(this.bytes.subarray(at, at + size));
      at += size;
    }
    return found;
  }
}
