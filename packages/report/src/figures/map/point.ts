/** A place on a picture: x to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
