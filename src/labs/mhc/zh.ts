/** mHC 与 Sinkhorn-Knopp：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  Layers: '层数',
  'Sinkhorn iterations': 'Sinkhorn 迭代次数',
  'Spread of HC around the identity': 'HC 偏离单位矩阵的程度',
  Streams: '流',
  Layer: '层',
  'Amax gain': 'Amax 增益',
  'new stream': '新流',
  'old stream': '旧流',
  'forward gain': '前向增益',
  mHC: 'mHC',
  HC: 'HC',
  layer: '层',
  'Mixing map': '混合映射',
  'mHC and Sinkhorn-Knopp': 'mHC 与 Sinkhorn-Knopp',
  'Four residual streams in place of one, mixed by matrices that can average but never amplify.':
    '用四条残差流代替一条，混合它们的矩阵只能取平均，绝不会放大。',
  Sinkhorn: 'Sinkhorn',
  'How do forty divisions make a matrix that cannot amplify?':
    '四十次除法，怎样造出一个不会放大的矩阵？',
  'Divide the columns by their sums, then the rows, and again: whatever the logits, the matrix approaches one that only averages.':
    '各列除以列和，各行再除以行和，如此反复：无论 logits 是什么，矩阵都会趋近于一个只做平均的矩阵。',
  Depth: '深度',
  'What do sixty harmless mixing matrices do together?': '六十个看似无害的混合矩阵连在一起会怎样？',
  'Unconstrained maps multiply into gains of hundreds and thousands. Doubly stochastic ones cannot amplify; what twenty iterations leave undone shows on the way back.':
    '不受约束的映射连乘，增益可达数百乃至数千倍。双随机矩阵不会放大；二十次迭代没做完的部分，会在反向时显现。',
  'What is left of four streams after sixty layers of mixing?':
    '混合六十层之后，四条流还剩下什么？',
  'Doubly stochastic mixing keeps the mean and lets differences fade; rows alone let the mean drift, and free mixing keeps neither size nor sign.':
    '双随机混合保持均值，让差异消退；只归一化行，均值会漂移；自由混合既保不住大小，也保不住符号。',
  'Does a network notice that its streams cannot run away?': '各流不会失控，网络察觉得到吗？',
  'Trained side by side, HC’s composite gain grows by orders of magnitude while mHC’s stays at 1. Whether the loss suffers is another matter, and a matter of luck.':
    '并排训练，HC 的复合增益上升好几个数量级，mHC 的保持为 1。损失是否受影响是另一回事，而且要看运气。',
  Bill: '账单',
  'If no layer computes more, what do four streams cost?':
    '如果各层的计算都没有增加，四条流的代价是什么？',
  'Memory traffic: a layer reads ten times and writes thirteen times what a plain residual connection does. Fusing kernels takes half of it back; recomputing saves the memory that the way back needs.':
    '显存流量：一层的读取量是普通残差连接的十倍，写入量是十三倍。融合内核可省回近一半；重计算节省的是反向所需的显存。',
};
