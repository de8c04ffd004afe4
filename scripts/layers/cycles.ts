import type { House } from "./house";

/** Groups of files that import each other in a ring, at run time; each as its members in order of path. */
export function cycles(house: House): string[][] {
  const state = { house, index: new Map<string, number>(), low: new Map<string, number>(), stack: [], rings: [] };
  for (const file of house.files.keys()) if (!state.index.has(file)) visit(file, state);
  return state.rings;
}

interface State {
  house: House;
  index: Map<string, number>;
  low: Map<string, number>;
  stack: string[];
  rings: string[][];
}

// Tarjan's strongly connected components (SIAM Journal on Computing 1, 1972).
function visit(file: string, state: State): void {
  const { house, index, low, stack, rings } = state;
  const order = index.size;
  index.set(file, order);
  low.set(file, order);
  stack.push(file);
  for (const { target, isOurs, isType } of house.files.get(file)?.imports ?? []) {
    if (!isOurs || isType || !house.files.has(target)) continue;
    if (!index.has(target)) visit(target, state);
    if (stack.includes(target)) low.set(file, Math.min(low.get(file) ?? order, low.get(target) ?? order));
  }
  if (low.get(file) !== order) return;
  const ring = stack.splice(stack.indexOf(file));
  const isSelfImport = house.files.get(file)?.imports.some((link) => link.target === file);
  if (ring.length > 1 || isSelfImport) rings.push(ring.sort());
}
