/** Block ids for a document that is read in from outside: b1, b2, … the same at every reading. */
export function blockIds(): () => string {
  let last = 0;
  return () => `b${++last}`;
}
