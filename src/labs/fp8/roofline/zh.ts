/** The Chinese of fp8/roofline, by its English. */
export const zh = {};
