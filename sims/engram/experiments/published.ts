/** Curves of the paper, read from its figures (± 0.0003 in loss). */

/** Fig. 3 left: loss over ρ for two budgets of training compute. */
export const allocation = {
  largeRho: [0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1],
  large: [1.7247, 1.7196, 1.7136, 1.7122, 1.7126, 1.7109, 1.7095, 1.7125, 1.713, 1.7248], // 6e20
  smallRho: [0.4, 0.51, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1],
  small: [1.8275, 1.8227, 1.819, 1.8172, 1.8177, 1.817, 1.8155, 1.8172, 1.8201, 1.8292], // 2e20
};

/** Fig. 3 right: loss over the slots of a table, and OverEncoding, which averages its rows in. */
export const scaling = {
  engramSlots: [2.6e5, 6.5e5, 1.3e6, 1.9e6, 2.6e6, 3.9e6, 6.5e6, 1.03e7],
  engram: [1.7883, 1.776, 1.7678, 1.7654, 1.7603, 1.7527, 1.7481, 1.7432],
  averagedSlots: [1.3e6, 2.6e6, 5.2e6, 1.3e7],
  averaged: [1.782, 1.7711, 1.767, 1.7505],
};
