/** 界面的中文。各项技术的文字见 src/labs/。 */
import type { Problem } from '$sims/contract/check.ts';
import type { Failure } from '$src/runner/failure.ts';
import type { Messages } from './messages.ts';

export const zh: Messages = {
  atlas: 'DeepSeek 图解',
  tagline: '为 DeepSeek 公开的每项技术做的小型实验室',
  skip: '跳到正文',
  skipKnobs: '跳到旋钮',
  skipPlay: '跳到播放',
  skipStage: '跳到示意图',
  skipExplain: '跳到讲解',
  labs: '实验室',
  timeline: '时间线',
  teach: '教学',
  code: '代码',
  glossary: '术语',
  about: '关于',
  menu: '菜单',
  search: '搜索',
  otherLanguage: 'English',
  otherLanguageHint: '本页的英文版',
  theme: '主题',
  themeAuto: '跟随系统',
  themeLight: '浅色',
  themeDark: '深色',
  heldKnobs: '打开的链接固定了部分旋钮。',
  lockedKnob: '已由链接锁定。',
  newVersion: '图谱有了新版本。',
  useNewVersion: '现在就用',
  notNow: '以后再说',
  footer: '一切都在本机计算，不向外发送任何请求。',
  licence: 'MIT 许可证',

  homeLead:
    '每个实验室都在你的浏览器里运行算法本身，用的是一口气就能读完的 TypeScript。改一处，看结果怎样变，再与论文公布的数字对照。',

  labsTitle: '全部实验室',

  experimentsNav: '本实验室的实验',
  wordsHere: '术语',
  words: '本页术语',
  inGlossary: '在术语表中查看',
  sources: '出处',
  knobs: '旋钮',
  charts: '图表',
  explain: '讲解',
  parts: '本页各部分',
  start: '从一个论断开始',
  moreFigures: '更多图表',
  more: '更多旋钮',
  resetKnob: (label) => `重置“${label}”`,
  aboutKnob: (label) => `${label}是什么`,
  resetAll: '全部恢复初始值',
  keepKnob: (label) => `演示时保留${label}`,
  live: '运行途中可改',
  paperValue: (value) => `论文 ${value}`,
  exact: (label) => `${label}，精确值`,
  entry: (label, i) => `${label}，第 ${i} 项`,
  cell: (label, row, column) => `${label}，第 ${row} 行第 ${column} 列`,
  addEntry: '增加一项',
  removeEntry: '去掉最后一项',
  biggerMatrix: '增加一行一列',
  smallerMatrix: '减少一行一列',
  characters: (n, most) => `${n} / ${most} 字`,
  refused: (name, problem) => `${name}：${whatIsRequired(problem)}`,
  notices: '关于这个地址的说明',
  dismiss: '知道了',

  readDrawing: '逐项读图',
  withDefaults: '默认设置下的样子',

  betFirst: '先预测。',
  betSkip: '跳过预测',
  betRunning: '正在运行……',
  betRight: '你押中了。',
  betWrong: '与你押的不同。',
  betHappened: (outcome) => `这里实际发生的是：${outcome}`,
  betAgain: '下一个预测',
  betBack: '回到我的设置',
  betFailed: '没能得出结果。',

  transport: '播放',
  moreControls: '速度、种子、固定、分叉、撤销',
  play: '播放',
  pause: '暂停',
  toStart: '回到第一步',
  stepBack: '后退一步',
  stepForward: '前进一步',
  speed: '每秒步数',
  perSecond: (n) => `${n} 步/秒`,
  position: '步',
  stepOf: (step, length) => `第 ${step} 步，共 ${length} 步`,
  seed: '种子',
  dice: '换一个种子',
  pin: '固定为 A',
  unpin: '取消固定 A',
  pinned: '这次运行已固定为 A。',
  unpinned: '已取消固定 A。',
  forked: (step) => `已在第 ${step} 步分叉；之前的运行留作 A。`,
  fork: '从此分叉',
  forkHint: '过去相同；下一次改动从这一步起生效，旧的运行作为 A 留下。',
  forking: '请选择改动：拨一个可实时调节的旋钮。',
  undo: '撤销',
  event: (knob, value, step) => `第 ${step} 步：${knob} → ${value}`,
  thinned: (n) => `运行较长：图表每 ${n} 步保留一步。`,
  replaying: (percent) => `正在重放过去：${percent}`,
  preparing: '正在载入这次运行所需的内容……',
  computing: (percent) => `正在计算：${percent}`,
  pinning: (percent) => `正在计算固定的 A：${percent}`,
  notPinned: '地址中固定的 A 未能算出。',
  whyFailed: (reason) => failures[reason],
  ownWindow: '在单独的窗口中打开',
  slow: '这一步耗时较长。',
  runAgain: '重新运行',
  stopRun: '停止',
  edit: '编辑',
  editFailed: '编辑器未能加载。',
  training: (percent) => `正在本页训练：${percent}`,
  progressOf: '训练进度',
  secondsLeft: (seconds) => `约剩 ${seconds} 秒`,
  trainingStopped: (percent) => `训练停在 ${percent}。`,
  continueTraining: '继续',
  trained: (seconds) => `已在本页训练完成，用时 ${seconds} 秒。`,
  trainedEarlier: '上次访问时已在本页训练完成。',
  keptHere: '结果保存在这台设备上，下次打开即可使用。',
  erase: '清除',
  erased: '本实验的训练结果已从这台设备上清除。',
  notErased: '未能清除。',
  backToDefaults: '恢复默认值',
  noScript: '允许脚本后图形才会动。文字、公式和代码不需要脚本。',

  strip: '公式 · 代码 · 数值',
  stripHint: '指向一个符号，或用 Tab 键移到它上面：对应的旋钮、代码行和当前值会亮起。',
  noValue: '–',
  foldedComment: (lines) => `注释，共 ${lines} 行`,
  foldedChecks: (lines) => `参数检查，共 ${lines} 行`,

  againstPaper: '与论文对照',
  quantity: '量',
  published: '论文',
  remark: '说明',
  here: '此处此刻',
  notHere: '此处不测',
  notYet: '尚无',
  leftOut: '这个玩具省去了什么',
  questions: '大家真正在问的问题',
  asked: (thread) => `提问出处：${thread}`,

  repeatTitle: '一次运行靠运气：多跑几次',
  repeatRun: (n) => `在后台跑 ${n} 个种子`,
  repeatProgress: (done, all) => `${done} / ${all} 个种子`,
  repeatStop: '停止',
  repeatDifference: (label) => `相对“${label}”之差。`,
  repeatEach: '每个点是一个种子，横线是它们的均值。',
  repeatMean: '均值',
  repeatAgree: '符号一致的种子',

  tour: '导览',
  tourStart: '开始导览',
  tourStep: (step, all) => `导览第 ${step} 步，共 ${all} 步`,
  tourDone: '完成。',
  tourNext: '下一步',
  tourBack: '上一步',
  tourSkip: '跳过这一步',
  tourEnd: '结束导览',
  tourOver: '导览到此结束。这里的一切都可以动手。',

  share: '分享',
  shareLink: '这次运行的地址',
  copy: '复制',
  copied: '已复制。',
  copyFailed: '浏览器拒绝了。请选中文字手动复制。',
  embedCode: '放进其他网页的 HTML',
  cite: '引用',
  citeSentence: (question, address) => `DeepSeek 图解，《${question}》，交互实验，${address}。`,
  shareWith: '分享到……',
  exportFrames: '各步数据 CSV',
  hereOnly:
    '这次运行太长，地址里放不下：有一部分存在本机，所以这个地址只在本机有效。要发给别人，请用文件。',
  saveRun: '存为文件',
  savePoster: '把示意图存为图片（SVG）',
  openRun: '打开存好的运行文件',
  present: '演示',
  leavePresent: '退出演示',
  openInAtlas: '在图解中打开',
  close: '关闭',

  keys: '按键',
  keysTitle: '键盘',
  keyPlay: '播放或暂停',
  keyStep: '后退一步、前进一步',
  keyReset: '回到第一步',
  keyUndo: '撤销上一次改动',
  keyPin: '把这次运行固定为 A',
  keyFork: '从这一步分叉',
  keyPresent: '演示',
  keyLeave: '退出演示',
  keyHelp: '这张列表',

  glossaryLead: '实验室与论文里的用语，中英对照。',
  glossaryFilter: '只显示',
  glossaryCount: (shown, all) => (shown === all ? `共 ${all} 条` : `${all} 条中的 ${shown} 条`),
  glossaryThemes: '术语的主题',
  glossaryMet: '见于',
  aboutTitle: '哪些忠于论文，哪些是玩具',
  aboutLead:
    '算法逐步遵循论文和官方代码；运行规模却很小：极小的模型、短文本、几秒钟的训练。每个实验室都写明省去了什么。',
  aboutFaithful: '算法怎样与论文对齐',
  aboutFaithfulText:
    '每个函数都标明对应的公式。测试从三方面检验：他人算出的数值、定义它的性质，以及得到同一答案的另一条路——有限差分、自动微分或穷举。',
  aboutToy: '各实验室的玩具之处',
  aboutHonest: '页面的承诺',
  aboutHonest1: '实验室页面上的每个数字，要么当场算出，要么注明出处。',
  aboutHonest2: '没有预录的曲线；每个旋钮都驱动计算。',
  aboutHonest3: '论文中的效应若在玩具规模上没有出现，页面会直说。',
  aboutHonest4: '页面不向其他主机索取任何东西，也不统计任何东西。',
  aboutCite: '怎样引用',
  aboutCiteText: '技术请引用原论文。若要指向本图解，可写：',
  notLoaded: (what) => `未能载入“${what}”，可能是网络断了。`,
  tryAgain: '重试',
  thisPage: '本页',
  notFound: '没有这个页面',
  notFoundText: '这个地址没有内容。实验室在这里：',
};

const failures: Readonly<Record<Failure['reason'], string>> = {
  error: '运行出错，已停止。',
  unprepared: '这次运行所需的内容未能加载。本页其他部分不受影响。',
  killed: '计算被外部终止。',
  refused: '本页在这里无法启动后台计算（Worker），因此什么也算不出来。',
  stopped: '运行已停止。',
};

function whatIsRequired(problem: Problem): string {
  switch (problem.requires) {
    case 'integer':
      return `需要 ${problem.min} 到 ${problem.max} 的整数，${instead(problem.got)}。`;
    case 'number':
      return `需要 ${problem.min} 到 ${problem.max} 的数，${instead(problem.got)}。`;
    case 'choice':
      return `需要 ${problem.options.join('、')} 之一，得到 ${problem.got}。`;
    case 'flag':
      return `需要 true 或 false，得到 ${problem.got}。`;
    case 'length':
      return `需要 ${range(problem)} 个数，得到 ${problem.got}。`;
    case 'rows':
      return `需要 ${range(problem)} 行，得到 ${problem.got}。`;
    case 'columns':
      return `每行需要 ${range(problem)} 列，得到 ${problem.got}。`;
    case 'text':
      return `最多 ${problem.max} 字，得到 ${problem.got}。`;
    case 'knob':
      return '这里没有这个旋钮。';
  }
}

const instead = (got: string): string => (got === '""' ? '现在是空的' : `得到 ${got}`);

const range = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? `${max}` : `${min} 到 ${max}`;
