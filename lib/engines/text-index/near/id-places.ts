const WORDS = 4;
const FIRST_SLOTS = 1 << 14;

/** Numbers texts from 0 on as they are met, by the 16 bytes of their ids: a map of strings would cost more than finding them. */
export class IdPlaces {
  /** Of each text four numbers, the bytes of its id */
  private ids = new Int32Array((FIRST_SLOTS / 2) * WORDS);
  /** Places plus one by the last bytes of ids, which are random in every version of UUID; the next free slot where two meet */
  private slots = new Int32Array(FIRST_SLOTS);
  private many = 0;

  get size(): number {
    return this.many;
  }

  /** The place of the text whose id begins here. */
  of(bytes: Buffer, at: number): number {
    const a = bytes.readInt32BE(at);
    const b = bytes.readInt32BE(at + 4);
    const c = bytes.readInt32BE(at + 8);
    const d = bytes.readInt32BE(at + 12);
    let slot = this.slotOf(c, d);
    for (let known = this.slots[slot] as number; known > 0; known = this.slots[slot] as number) {
      if (this.isAt((known - 1) * WORDS, a, b, c, d)) return known - 1;
      slot = this.after(slot);
    }
    if ((this.many + 1) * 2 > this.slots.length) {
      this.grow();
      return this.of(bytes, at);
    }
    const from = this.many * WORDS;
    this.ids[from] = a;
    this.ids[from + 1] = b;
    this.ids[from + 2] = c;
    this.ids[from + 3] = d;
    this.many++;
    this.slots[slot] = this.many;
    return this.many - 1;
  }

  /** The id of the text at a place. */
  idAt(place: number): string {
    const from = place * WORDS;
    const hex = Array.from(this.ids.subarray(from, from + WORDS), (word) => (word >>> 0).toString(16).padStart(8, "0"));
    const all = hex.join("");
    return `${all.slice(0, 8)}-${all.slice(8, 12)}-${all.slice(12, 16)}-${all.slice(16, 20)}-${all.slice(20)}`;
  }

  /** Where a text is looked for first. */
  private slotOf(c: number, d: number): number {
    return (d ^ Math.imul(c, 31)) & (this.slots.length - 1);
  }

  private after(slot: number): number {
    return (slot + 1) & (this.slots.length - 1);
  }

  private isAt(from: number, a: number, b: number, c: number, d: number): boolean {
    const { ids } = this;
    return ids[from] === a && ids[from + 1] === b && ids[from + 2] === c && ids[from + 3] === d;
  }

  private grow(): void {
    const ids = new Int32Array(this.ids.length * 2);
    ids.set(this.ids);
    this.ids = ids;
    this.slots = new Int32Array(this.slots.length * 2);
    for (let place = 0; place < this.many; place++) {
      const from = place * WORDS;
      let slot = this.slotOf(ids[from + 2] as number, ids[from + 3] as number);
      while (this.slots[slot] !== 0) slot = this.after(slot);
      this.slots[slot] = place + 1;
    }
  }
}
