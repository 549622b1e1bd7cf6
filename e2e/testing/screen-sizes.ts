/** Walls, a laptop and a phone both ways: width and height in CSS pixels. */
export const screenSizes = [
  [1920, 1080],
  [1080, 1920],
  [1366, 625],
  [390, 844],
  [844, 390],
] as const;
