/** What a picture of the library may lack. */
export const lacks = ["alt", "credit", "use"] as const;
