/** The host of a web address, without what only says that it is a web site; empty for what is none. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|mobile)\./, "") : "";
