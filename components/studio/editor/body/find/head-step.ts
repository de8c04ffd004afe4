import type { Node } from "@tiptap/pm/model";
import { Step, StepMap, StepResult } from "@tiptap/pm/transform";
import { type HeadField, isHeadField } from "./head-texts";

/** A change of the headline or the standfirst among those of the text, which it leaves as it is: undo takes back both. */
export class HeadStep extends Step {
  constructor(
    readonly field: HeadField,
    readonly before: string,
    readonly after: string,
  ) {
    super();
  }

  apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  override getMap(): StepMap {
    return StepMap.empty;
  }

  invert(): HeadStep {
    return new HeadStep(this.field, this.after, this.before);
  }

  map(): HeadStep {
    return this;
  }

  toJSON() {
    const { field, before, after } = this;
    return { stepType: STEP_TYPE, field, before, after };
  }

  static override fromJSON(_schema: unknown, json: { field: string; before: string; after: string }): HeadStep {
    if (!isHeadField(json.field)) throw new RangeError(`no field above the text: ${json.field}`);
    return new HeadStep(json.field, json.before, json.after);
  }
}

const STEP_TYPE = "head";
Step.jsonID(STEP_TYPE, HeadStep);

/** The changes of the headline and the standfirst in a transaction. */
export const headSteps = ({ steps }: { steps: readonly Step[] }): HeadStep[] =>
  steps.filter((step) => step instanceof HeadStep);
