import { z } from "zod";

/** The id of a story, a version or another object, as a query of the studio takes it. */
export const idInput = z.uuid("must be an id");
