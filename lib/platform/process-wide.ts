const shared = globalThis as { [key: symbol]: unknown };

/** A value that there is once in this process, made at the first call: Next gives routes, pages and jobs each their own copy of a module. */
export function processWide<Value>(name: string, make: () => Value): Value {
  const key = Symbol.for(`masthead.${name}`);
  shared[key] ??= make();
  return shared[key] as Value;
}
