const alphabets = [
  "abcdefghijklmnopqrstuvwxyz",
  "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґўђјљњћџ",
  "αβγδεζηθικλμνξοπρστυφχψω",
  "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگ",
  "אבגדהוזחטיכלמנסעפצקרשתםןץףך",
  "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह\u0902\u0903\u093e\u093f\u0940\u0941\u0942\u0943\u0947\u0948\u094b\u094c\u094d",
  // Korean words are kept in their letters: first, middle and last ones of a syllable
  jamo(0x1100, 19) + jamo(0x1161, 21) + jamo(0x11a8, 27),
].map((letters) => [...letters]);

function jamo(first: number, count: number): string {
  return String.fromCharCode(...Array.from({ length: count }, (_, index) => first + index));
}

/** Every text that is one slip of the keys away from a word: a letter left out, doubled, wrong or swapped with the next. */
export function oneEditAway(word: string): string[] {
  const letters = [...word];
  const alphabet = alphabets.find((each) => letters.some((letter) => each.includes(letter))) ?? [...new Set(letters)];
  const found = new Set<string>();
  for (let at = 0; at <= letters.length; at++) {
    const head = letters.slice(0, at).join("");
    const tail = letters.slice(at).join("");
    const rest = letters.slice(at + 1).join("");
    for (const letter of alphabet) {
      found.add(head + letter + tail);
      if (at < letters.length) found.add(head + letter + rest);
    }
    if (at < letters.length) found.add(head + rest);
    if (at + 1 < letters.length) found.add(`${head}${letters[at + 1]}${letters[at]}${letters.slice(at + 2).join("")}`);
  }
  found.delete(word);
  return [...found];
}

/** Letters to insert, leave out, change or swap with the next (optimal string alignment); infinite where these are more than `most`. */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (isSwapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    // A swap looks back two rows.
    if (Math.min(...row) > most && Math.min(...last) > most) return Number.POSITIVE_INFINITY;
    before = last;
    last = row;
  }
  const distance = last[to.length] ?? 0;
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}
