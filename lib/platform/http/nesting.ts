/** Levels of arrays and objects that an input may have; a story's body has about ten. */
const MAX_LEVELS = 64;

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether a value is nested deeper than any input of the portal is. Walks without recursion, as the value is a stranger's. */
export function isNestedTooDeep(value: unknown): boolean {
  let level = [value].filter(isContainer);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === MAX_LEVELS) return true;
    level = level.flatMap((each) => Object.values(each).filter(isContainer));
  }
  return false;
}

/** Names joined by dots that lead to the first text with the character NUL, which PostgreSQL cannot store; null where none has it. */
export function pathOfNul(value: unknown): string | null {
  if (typeof value === "string") return value.includes("\0") ? "" : null;
  if (!isContainer(value)) return null;
  for (const [name, part] of Object.entries(value)) {
    const rest = pathOfNul(part);
    if (rest !== null) return rest === "" ? name : `${name}.${rest}`;
  }
  return null;
}
