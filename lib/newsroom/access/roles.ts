/** The roles of the staff, the one with the most rights first. */
export const staffRoles = ["administrator", "editor", "reporter"] as const;

export type StaffRole = (typeof staffRoles)[number];

/** The role of the first account, which a newsroom is never without. */
export const firstRole = "administrator" as const satisfies StaffRole;

/** The role that a new account has unless another is chosen. */
export const usualRole = "reporter" as const satisfies StaffRole;
