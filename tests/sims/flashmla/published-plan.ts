/** The walk of the published kernel, variable by variable: get_decoding_sched_meta.cu. */
export function publishedPlan(
  lengths: readonly number[],
  workers: number,
  overhead: number,
  block: number,
): { splits: number[]; begins: [request: number, block: number][]; payload: number } {
  const numBlocks = lengths.map((length) => Math.floor(Math.max(length - 1, 0) / block) + 1);
  const total = numBlocks.reduce((sum, count) => sum + count + overhead, 0);
  const payload = Math.ceil(total / workers) + overhead;
  let [nowRequest, nowBlock, nowSplit, cumulative] = [0, 0, 0, 0];
  const splits = [0];
  const begins: [number, number][] = [];
  for (let i = 0; i < workers; i++) {
    begins.push([nowRequest, nowBlock]);
    let remaining = payload;
    while (nowRequest < lengths.length) {
      const left = numBlocks[nowRequest] - nowBlock;
      if (remaining >= left + overhead) {
        cumulative += nowSplit + 1;
        splits[nowRequest + 1] = cumulative;
        remaining -= left + overhead;
        nowRequest++;
        nowBlock = 0;
        nowSplit = 0;
      } else {
        if (remaining - overhead > 0) {
          nowBlock += remaining - overhead;
          nowSplit++;
        }
        break;
      }
    }
  }
  if (nowRequest !== lengths.length || nowBlock !== 0) throw new Error('the plan did not end');
  return { splits, begins, payload };
}
