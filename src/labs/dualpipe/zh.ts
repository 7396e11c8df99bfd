/** DualPipe：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'DualPipe: fed from both ends': 'DualPipe：从两端喂入的流水线',
  'Micro-batches enter a pipeline of devices at both ends; in the middle one’s forward hides another’s backward. Idle time shrinks, parameters are held twice.':
    '微批次从流水线的两端进入；中段里，一个的前向与另一个的反向互相遮掩。空等变少，参数则要存两份。',
  Schedule: '时间表',
  'How long does a step take, and who stands idle?': '一步要多久？谁在空等？',
  'Fed from both ends, devices wait less; but it is what a fused slot hides that shortens the step: hide nothing, and fusing makes it longer.':
    '从两端喂入，空等更少；但真正缩短一步的，是融合槽位藏住了多少：什么都藏不住时，融合反而更慢。',
  Overlap: '重叠',
  'How much of the sending hides behind computing?': '通信有多少能藏在计算后面？',
  'All of it, as long as no lane must wait for the other’s order: then a forward and a backward take as long as their computing alone.':
    '只要哪一道都不必等另一道的次序，就能全部藏住：一个前向加一个反向，只用计算本身的时间。',
};
