/** Words (by their hashes) and their weights, side by side: a map for each of the many texts that are compared would cost more than comparing them. */
export interface WordVector {
  hashes: Int32Array;
  weights: Float32Array;
}

/** Eight bytes a word: its hash as int4 and its weight as float4, little-endian. */
export function packVector({ hashes, weights }: WordVector): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(hashes.length * 8));
  for (let index = 0; index < hashes.length; index++) {
    view.setInt32(index * 8, hashes[index] as number, true);
    view.setFloat32(index * 8 + 4, weights[index] as number, true);
  }
  return new Uint8Array(view.buffer);
}

export function unpackVector(bytes: Uint8Array): WordVector {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = Math.floor(bytes.byteLength / 8);
  const vector = { hashes: new Int32Array(size), weights: new Float32Array(size) };
  for (let index = 0; index < size; index++) {
    vector.hashes[index] = view.getInt32(index * 8, true);
    vector.weights[index] = view.getFloat32(index * 8 + 4, true);
  }
  return vector;
}

export function packSketch(sketch: Int32Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(sketch.length * 4));
  for (let place = 0; place < sketch.length; place++) view.setInt32(place * 4, sketch[place] as number, true);
  return new Uint8Array(view.buffer);
}

export function unpackSketch(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sketch = new Int32Array(Math.floor(bytes.byteLength / 4));
  for (let place = 0; place < sketch.length; place++) sketch[place] = view.getInt32(place * 4, true);
  return sketch;
}
