/** How the keyboard moves among tabs. */

/** The tab that a key leads to; none for keys that lead nowhere. Beyond the last is the first. */
export function besideTab<T>(tabs: readonly T[], from: T, key: string): T | undefined {
  const at = tabs.indexOf(from);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: at - 1,
    Home: 0,
    End: -1,
  };
  return Object.hasOwn(places, key) ? tabs.at(places[key]) : undefined;
}
