/** What the labs of 3FS reproduce. */
import { direction, equals, above, unmeasured, type Verdicts } from '../verdict.ts';

export const craq: Verdicts = {
  chain: {
    checked: direction(
      equals(0),
      'No read went back; another check than theirs, with rules of ours added.',
      '没有读取倒退；但查法与原来不同，规则也有我们补的。',
    ),
    wait: direction(
      above(0),
      'Readers are told to wait and come back, as described.',
      '读者被叫去等一等再来，与描述一致。',
    ),
    reads: unmeasured(
      'Bandwidth of a real cluster; here time is counted in ticks.',
      '那是真实集群的带宽；这里的时间按拍计算。',
    ),
  },
};
