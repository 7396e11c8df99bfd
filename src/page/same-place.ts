/** Where an element stands in a tree, so that the same is found in another tree of the same markup. */

/** Which child of which child, from the root down. */
export function pathTo(root: Element, element: Element): number[] {
  const path: number[] = [];
  let at = element;
  for (; at !== root && at.parentElement; at = at.parentElement) {
    path.unshift([...at.parentElement.children].indexOf(at));
  }
  if (at !== root)
    throw new Error(`pathTo requires an element of the tree, got ${element.tagName}`);
  return path;
}

/** Undefined where the other tree has nothing there. */
export const elementAt = (root: Element, path: readonly number[]): Element | undefined =>
  path.reduce<Element | undefined>((at, index) => at?.children[index], root);
