const WARM = 20;

/** Milliseconds of each question, one after the other; the first twenty are asked once before, so that the process is warm. */
export async function timeEach<Asked>(
  questions: Asked[],
  ask: (question: Asked) => Promise<unknown>,
): Promise<number[]> {
  for (const question of questions.slice(0, WARM)) await ask(question);
  const figures: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    await ask(question);
    figures.push(performance.now() - start);
  }
  return figures;
}
