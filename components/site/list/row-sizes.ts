/** How wide the picture of a story in a list is shown: `.story-list .card` in styles/lists/lists.css. */
export const rowSizes = "(min-width: 58rem) 15rem, (min-width: 24rem) 26vw, 6.5rem";
