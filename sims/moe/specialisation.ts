/** Who serves what: how a load is spread over experts, and experts over domains. */
import { requireMatrix } from '../math/checks.ts';
import { entropy, mean, sum, vector, type Matrix, type Vector } from '../math/vector.ts';
import { requireLoads } from './checks.ts';

/** Experts that get less than one hundredth of a fair share. */
export function deadExperts(load: Vector): number {
  requireLoads('deadExperts', load);
  const fair = mean(load);
  return load.filter((c) => c < fair / 100).length;
}

/**
 * How much the chosen expert tells about the domain: their mutual information over the entropy of
 * the domain, every domain weighted alike. 0: all experts serve all alike; 1: separate experts.
 *
 * @param counts tokens  [domains][N]
 */
export function specialisation(counts: Matrix): number {
  requireMatrix('specialisation', counts);
  counts.forEach((row) => requireLoads('specialisation', row));
  const rows = counts.map((row) => row.map((c) => c / (sum(row) * counts.length)));
  const ofExperts = vector(counts[0].length, (i) => sum(rows.map((row) => row[i])));
  const ofDomains = rows.map((row) => sum(row));
  const shared = entropy(ofExperts) + entropy(ofDomains) - entropy(rows.flat());
  return shared / entropy(ofDomains);
}
