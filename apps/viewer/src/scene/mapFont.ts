/** The font of all texts on the map and in pictures; the first one comes with the page. */
export const mapFont =
  "'Noto Sans Variable', 'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
