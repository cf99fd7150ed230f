/** How many introductions the list has. */
export const listed = 20;
