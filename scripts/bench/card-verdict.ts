/** One measured figure beside what it should be at most, with a word on whether it is. */
export function cardVerdict(what: string, figure: number, aim: number, unit: string): string {
  const isMet = figure <= aim;
  return `${isMet ? "met   " : "MISSED"}  ${what}: ${figure.toFixed(0)} ${unit} (aim: at most ${aim} ${unit})`;
}
