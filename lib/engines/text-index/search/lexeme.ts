/** A lexeme as tsvector and tsquery read it. */
export const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, "$&$&")}'`;

/** The lexeme that a text has for a word of its headline. */
export const inHeadline = (lexeme: string) => `h:${lexeme}`;
