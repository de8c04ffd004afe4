/** Words (by their hashes) and their weights. */
export type WordWeights = Map<number, number>;

/** Eight bytes a word: its hash as int4 and its weight as float4, little-endian. */
export function packVector(vector: WordWeights): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(vector.size * 8));
  let at = 0;
  for (const [hash, weight] of vector) {
    view.setInt32(at, hash, true);
    view.setFloat32(at + 4, weight, true);
    at += 8;
  }
  return new Uint8Array(view.buffer);
}

/** The same as two rows of numbers: a map for each of the many stories that are compared would cost more than comparing them. */
export interface VectorRows {
  hashes: Int32Array;
  weights: Float32Array;
}

export function unpackVector(bytes: Uint8Array): VectorRows {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = Math.floor(bytes.byteLength / 8);
  const rows = { hashes: new Int32Array(size), weights: new Float32Array(size) };
  for (let index = 0; index < size; index++) {
    rows.hashes[index] = view.getInt32(index * 8, true);
    rows.weights[index] = view.getFloat32(index * 8 + 4, true);
  }
  return rows;
}

export function packSketch(sketch: Int32Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(sketch.length * 4));
  for (const [place, value] of sketch.entries()) view.setInt32(place * 4, value, true);
  return new Uint8Array(view.buffer);
}

export function unpackSketch(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int32Array.from({ length: bytes.byteLength / 4 }, (_, place) => view.getInt32(place * 4, true));
}
