/** The first segment of the pages without a language prefix, in the framework's own routes; no address outside has it. */
export const DEFAULT_LOCALE = "-";
