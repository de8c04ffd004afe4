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

export function unpackVector(bytes: Uint8Array): WordWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const vector: WordWeights = new Map();
  for (let at = 0; at + 8 <= bytes.byteLength; at += 8)
    vector.set(view.getInt32(at, true), view.getFloat32(at + 4, true));
  return vector;
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
