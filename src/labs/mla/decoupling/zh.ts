export const zh: Readonly<Record<string, string>> = {
  Tokens: '词元数',
  'Wᵁᴷ of one head': '一个头的 Wᵁᴷ',
  'Four key numbers out of four latent ones.': '由潜向量的四个分量得到键的四个分量。',
  'What is absorbed': '吸收的是什么',
  'Rotary base': '旋转基数',
  'The second pair turns more slowly, by the root of the base.':
    '第二个维度对转得更慢，慢的倍数是基数的平方根。',
  'Strength of the query': '查询的强度',
  'How far apart the scores lie.': '分数之间拉开多远。',
  'Position of the query': '查询的位置',
  'Gap to the first token': '到第一个词元的偏差',
  'Gap over all pairs': '所有位置对的偏差',
  'R W − W R, mean': 'R W − W R，平均',
  'Attention misplaced': '错位的注意力',
  'What the fixed matrix gets wrong, for every pair of positions': '固定矩阵在每一对位置上的误差',
  'Each column is a query, each row a cached token; later tokens are not seen.':
    '每列是一个查询，每行是一个已缓存词元；看不到后面的词元。',
  'position of the cached token': '已缓存词元的位置',
  'position of the query': '查询的位置',
  'Drag a cell.': '拖动单元格。',
  'key number': '键的序号',
  'latent number': '潜向量的序号',
  'Attention of this query': '这个查询的注意力',
  'As it should be, and with one matrix for all distances.':
    '应有的样子，和所有距离共用一个矩阵的结果。',
  'keys rotated': '键经过旋转',
  'fixed matrix': '固定矩阵',
  attention: '注意力',
  'The gap by distance': '偏差随距离变化',
  'Dashed: 0 where you might as well turn the latent, not the key.':
    '虚线：为 0 处，旋转潜向量与旋转键效果相同。',
  distance: '距离',
  'Frobenius norm': 'Frobenius 范数',
  'Attention that lands on other tokens': '落到其他词元上的注意力',
  'No fixed matrix fits all distances': '没有一个固定矩阵适合所有距离',
  'Leaving the rotation out is right for the token itself': '不旋转，对词元自身是对的',
  'A multiple of 1 commutes, and still cannot be fixed': '单位阵的倍数可交换，但仍无法固定',
  'Only the slow pair carries keys: the gap is smaller': '只有慢的那一对承载键：偏差更小',
  'A short context leaves less to get wrong': '上下文短，出错的余地也小',
  'Wᵁᴷ becomes the unit matrix. It commutes with every rotation. Does one fixed matrix do now?':
    'Wᵁᴷ 变成单位阵，它与任何旋转都可交换。现在一个固定矩阵够用了吗？',
  'Yes, the gap is gone': '够了，偏差消失',
  'No, the gap stays about as large': '不够，偏差差不多',
  'The gap at least halves': '偏差至少减半',
  'If W commutes, the rotation can be applied to the latent instead. It still differs for every distance, so no single matrix fits.':
    '若 W 可交换，旋转可以改为作用在潜向量上；但它仍随距离而变，没有一个矩阵适合所有距离。',
  'Where does Wᵁᴷ without any rotation go wrong the least?': '不含旋转的 Wᵁᴷ 在哪里误差最小？',
  'At the token itself': '在词元自身',
  'At the farthest token': '在最远的词元',
  'Everywhere alike': '处处一样',
  'At distance 0 nothing turns, so nothing is left out. From there the gap grows with the angle of each pair, and returns when a pair has gone round.':
    '距离为 0 时什么都不转，也就没有遗漏。往外，偏差随各维度对的角度增大；转满一圈后又回来。',
  'Can Wᵁᴷ be absorbed with RoPE on the keys?': '键上有 RoPE 时，Wᵁᴷ 还能吸收吗？',
  'no: the rotation lies between the query’s matrix and Wᵁᴷ, and matrices do not commute':
    '不能：旋转夹在查询的矩阵与 Wᵁᴷ 之间，而矩阵不可交换',
  'Measured: what even the best fixed matrix gets wrong, relative to Wᵁᴷ, over all pairs.':
    '测量的是：即使最佳固定矩阵，在所有位置对上相对 Wᵁᴷ 仍错多少。',
  'Rotary numbers apart from the content': '与内容分开的旋转数',
  '64, one key for all heads': '64，所有头共用一个键',
  'Drag the cells of Wᵁᴷ. Can you find one that a fixed matrix can replace?':
    '拖动 Wᵁᴷ 的单元格。能找到一个可以被固定矩阵取代的吗？',
  'Point at R in the equation. It depends on the pair of positions: that is the whole trouble.':
    '指向公式里的 R。它取决于一对位置：麻烦全在这里。',
  'MLA gives up rotating the content and puts a rotary key beside it: 64 numbers. Choose that.':
    'MLA 不再旋转内容，而是在旁边放一个旋转键：64 个数。选它试试。',
  'Every pair needs the same matrix now. Bet what the unit matrix would change without it.':
    '现在每一对位置需要的矩阵都相同。下注：没有旋转键时，单位阵会改变什么。',
  'The rotation in the way': '夹在中间的旋转',
  'rotation by the distance': '按距离旋转',
  'key up-projection': '键上投影',
  'The fixed matrix nearest to all of them': '与它们整体最接近的固定矩阵',
  'what would be absorbed': '要吸收的矩阵',
  'Why is there a separate rotary key?': '为什么要有单独的旋转键？',
  'Because a rotation between query and Wᵁᴷ differs for every pair of positions. Absorbing would be impossible, and all keys would have to be rebuilt and rotated at every step.':
    '因为查询与 Wᵁᴷ 之间的旋转对每一对位置都不同。那样就无法吸收，每一步都得把所有键重建并旋转。',
  'Does every head have a rotary key of its own?': '每个头都有自己的旋转键吗？',
  'No. The rotary key is one for each token, shared by all heads. Rotary queries are one for each head.':
    '没有。旋转键每词元一个，所有头共用；旋转查询才是每头一个。',
  'Could one rotate the latent itself?': '能不能旋转潜向量本身？',
  'That is another model: R W and W R give different keys unless W commutes with the rotation. The dashed curve measures by how much they differ.':
    '那是另一个模型：除非 W 与旋转可交换，否则 R W 与 W R 给出不同的键。虚线测量两者相差多少。',
  'Why 192 under the root, and not 576?': '根号下为什么是 192，而不是 576？',
  'The score is a sum over 128 content and 64 rotary products, whichever way it is computed. Absorbing changes the order of the sum, not the score.':
    '无论怎么算，分数都是 128 个内容乘积与 64 个旋转乘积之和。吸收改变的是求和次序，不是分数。',
  'One head with four key numbers and four latent ones; latents and query are random.':
    '一个头，键和潜向量各四个分量；潜向量和查询是随机的。',
  'Nearest is meant in least squares over all pairs of the context, for any query and latent alike. A model could choose latents that suffer less.':
    '“最接近”指在上下文的所有位置对上按最小二乘，对任何查询和潜向量一视同仁。真实模型可以选择受影响较小的潜向量。',
  'Only the keys are looked at. Values are not rotated.': '这里只看键，值不旋转。',
  'Wᵁᴷ, with a rotary key beside': 'Wᵁᴷ，旁边另有旋转键',
  'A rotary key beside the content: nothing is wrong': '内容旁边放旋转键：毫无误差',
  'The content is no longer turned; a small rotary key beside it tells the position. How wrong is Wᵁᴷ, absorbed into the query?':
    '内容不再旋转，位置由旁边的小旋转键表示。把 Wᵁᴷ 吸收进查询，误差有多大？',
  'Not at all': '毫无误差',
  'Less than before, but still wrong': '比之前小，但仍有误差',
  'As wrong as before': '和之前一样大',
  'Without a turn between query and Wᵁᴷ every pair needs the same matrix. The rotary key is cached turned and never rebuilt, so there is nothing to absorb for it.':
    '查询与 Wᵁᴷ 之间没有旋转，每一对位置需要的矩阵就都相同。旋转键缓存时已经转好，从不重建，也就无需吸收。',
  'The rotary key beside the content has four numbers here, 64 in the models. Attention over it is computed twice, with every key rebuilt and with Wᵁᴷ absorbed.':
    '内容旁边的旋转键在这里是 4 个数，模型里是 64 个。注意力算了两遍：一遍重建每个键，一遍吸收 Wᵁᴷ。',
  'Turn keys by distance, and a matrix made beforehand is right for one alone.':
    '键若随距离旋转，预先乘好的矩阵就只对一种距离适用。',
  'Keys that turn: one matrix fits one distance': '键要旋转，一个矩阵只合一种距离',
  'Made once, it reads cached latents fast. MLA leaves these unturned: a small extra key turns instead.':
    '矩阵预先乘好，读缓存才快。MLA 不转潜向量，另设一个小键来转，同一个矩阵处处适用。',
  'cached latents, and how many tokens back:': '缓存的潜向量，以及往回隔几个词元：',
  'cached latents': '缓存的潜向量',
  'tokens back': '往回隔几个词元',
  'if keys turn': '若键要旋转',
  'matrix needed': '所需的矩阵',
  'error of the': '这一个矩阵',
  'one matrix': '的误差',
  'error; dashed: 100 %': '误差；虚线：100%',
  'MLA’s error: 0': 'MLA 的误差：0',
  'MLA: no turn': 'MLA：不旋转',
  'extra small key': '另设的小键',
  'turns instead': '由它来旋转',
  'an extra small key turns instead': '改由另设的小键来旋转',
  'wrong by 100 %': '误差 100%',
  'of {seen} distances': '/ {seen} 种距离',
  'of {seen} distances right': '/ {seen} 种距离算对',
  'get the right matrix': '用上了对的矩阵',
  'one matrix made': '预先算好的矩阵',
  'drag: made for {distance} back': '拖动：为相隔 {distance} 个而算',
  'the best compromise of all distances': '所有距离的最佳折中',
  'Distance that the one matrix is made for': '这一个矩阵是为哪种距离算的',
  '{distance} back: four numbers in the cache': '往回 {distance} 个：缓存里的四个数',
  '{distance} back: the matrix needed; the one there is gets {gap} of it wrong':
    '往回 {distance} 个所需的矩阵；现有的这一个与它相差 {gap}',
  '{distance} back: wrong by {gap} of the matrix’s size':
    '往回 {distance} 个：误差是矩阵大小的 {gap} 倍',
  '{distance} back: the extra key has turned {turns} times':
    '往回 {distance} 个：另设的键转了 {turns} 圈',
  'the matrix of one distance': '为一种距离算的矩阵',
  'Distance that it is made for': '为哪种距离而算',
  'Tokens back; the farthest that there is, if there are fewer.':
    '往回隔几个词元；没有那么多时取最远的。',
  'The best compromise is made for no distance.': '最佳折中不是为某一种距离算的。',
  'Distances so far': '已有的距离种数',
  'Distances at which it is right': '算对的距离种数',
  'The one matrix is right at {fits} of {seen} distances; over all pairs it is wrong by {overall} times the size of Wᵁᴷ. So {drift} of this query’s attention lands on other tokens.':
    '这一个矩阵在 {seen} 种距离中算对 {fits} 种；就所有位置对而言，误差是 Wᵁᴷ 大小的 {overall} 倍。于是这个查询有 {drift} 的注意力落到了其他词元上。',
  'Even the best compromise is right at {fits} of {seen} distances; over all pairs it is wrong by {overall} times the size of Wᵁᴷ. So {drift} of this query’s attention lands on other tokens.':
    '即使最佳折中，在 {seen} 种距离中也只算对 {fits} 种；就所有位置对而言，误差是 Wᵁᴷ 大小的 {overall} 倍。于是这个查询有 {drift} 的注意力落到了其他词元上。',
  'The content is not turned, so Wᵁᴷ is right at {fits} of {seen} distances, and the rotary key turns beside it: {drift} of the attention lands on other tokens.':
    '内容不旋转，所以 Wᵁᴷ 在 {seen} 种距离中算对 {fits} 种，旋转键在旁边转动：落到其他词元上的注意力为 {drift}。',
  'The best compromise is right nowhere': '最佳折中处处不对',
  'Here the rotation sits on the content keys, and one matrix made for one distance stands in for all. Play: with each new query every latent is one token farther back, and needs another matrix.':
    '这里把旋转放在内容键上，为一种距离算的矩阵要顶替所有距离。播放：每来一个新查询，每个潜向量就离得更远一个词元，需要另一个矩阵。',
  'Drag the ring to another distance. However you choose it, the matrix is right there and nowhere else.':
    '把圆环拖到别的距离。无论选哪里，矩阵都只在那里对，别处都不对。',
  'Choose the best compromise of all distances. It is less wrong on the whole, and right at none.':
    '改选所有距离的最佳折中。总体误差更小，却没有一处是对的。',
  'Attention misplaced at the last token, over five draws':
    '最后一个词元处错放的注意力：五次随机抽取',
};
