/** Milliseconds of each question, one after the other, in the second of two rounds: of a portal that has been at work. */
export async function timeEach<Asked>(
  questions: Asked[],
  ask: (question: Asked) => Promise<unknown>,
): Promise<number[]> {
  for (const question of questions) await ask(question);
  const figures: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    await ask(question);
    figures.push(performance.now() - start);
  }
  return figures;
}
