/** An address, or a word that begins with two hyphens, as commands have them */
const UNTOUCHED = /(?:\w+:\/\/|^www\.|@|^--.)\S*$/i;

/** Whether a text ends inside an address or a command, where every character stays as it is typed. */
export const isUntouched = (before: string): boolean => UNTOUCHED.test(/\S*$/.exec(before)?.[0] ?? "");
