/** The words inside equations, `\text{otherwise}`, in the language of the page. */
import type { Language } from '../text/index.ts';

/** Where Chinese orders a phrase otherwise, one of its parts says it all and another nothing. */
const chinese: Readonly<Record<string, string>> = {
  hit: '命中',
  'right among ': '正确回答在',
  'the most frequent': '票数最多者之列',
  ties: '并列数',
  peak: '峰值算力',
  bandwidth: '带宽',
  byte: '字节',
  ' with room': ' 有空位',
  bytes: '字节数',
  speed: '速度',
  place: '位次',
  left: '剩余',
  'cycles of the products': '相乘的周期',
  'cycles of the conversion': '转换的周期',
  budget: '额度',
  length: '长度',
  otherwise: '其他',
  'top ': '前 ',
  ' on node ': ' 在节点 ',
  'unless ': '除非 ',
  ' lies on ': ' 位于得分最高的 ',
  'one of the ': '',
  ' best nodes': ' 个节点之一',
  start: '开始',
  'steps 1 to 8 of rank ': '第 1 到 8 步，rank ',
  'in turn': '依次',
  lane: '本道空闲',
  free: '设备空闲',
  needs: '所需到齐',
  clean: '干净',
  dirty: '脏',
  'ask the tail, wait, or ': '问链尾、等待，或 ',
  end: '结束',
  call: '发起',
  torn: '被切断',
  'what is asked': '提示',
  'with probability ': '以概率 ',
};

/** Names, which are the same in every language. */
const names: readonly string[] = ['MHA ', 'GQA ', 'MQA ', 'MLA ', 'FLOP', 'mscale'];

/** @throws Error for words that have no translation */
export function spoken(tex: string, lang: Language): string {
  if (lang === 'en') return tex;
  return tex.replace(/\\text\{([^}]*)\}/g, (whole, words: string) => {
    if (names.includes(words)) return whole;
    if (!Object.hasOwn(chinese, words)) throw new Error(`no ${lang} text for "${words}" in ${tex}`);
    return `\\text{${chinese[words]}}`;
  });
}
