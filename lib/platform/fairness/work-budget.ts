/** Milliseconds that the database may still work on an answer; what is waited for a connection, or for this process, is not counted. */
export interface WorkBudget {
  left(): number;
  spend(milliseconds: number): void;
}

export function workBudget(milliseconds: number): WorkBudget {
  let left = milliseconds;
  return {
    left: () => left,
    spend: (spent) => {
      left = Math.max(0, left - spent);
    },
  };
}

export const unlimitedWork: WorkBudget = { left: () => Number.POSITIVE_INFINITY, spend: () => {} };
