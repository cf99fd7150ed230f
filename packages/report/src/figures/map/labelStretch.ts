/** Layouts are this much wider than forces draw them, since labels are wide and low. */
export const labelStretch = 1.35;
