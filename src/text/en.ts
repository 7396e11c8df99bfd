/** The interface in English. Texts about a technique stand in src/labs/. */
import type { Problem } from '$sims/contract/check.ts';
import type { Failure } from '$src/runner/failure.ts';

export const en = {
  // the site
  atlas: 'DeepSeek Atlas',
  tagline: 'Small laboratories for the techniques that DeepSeek published',
  skip: 'Skip to the content',
  skipKnobs: 'Skip to the knobs',
  skipPlay: 'Skip to playback',
  skipStage: 'Skip to the drawing',
  skipExplain: 'Skip to the explanation',
  labs: 'Labs',
  timeline: 'Timeline',
  teach: 'Teach',
  code: 'Code',
  glossary: 'Glossary',
  about: 'About',
  menu: 'Menu',
  search: 'Search',
  otherLanguage: '中文',
  otherLanguageHint: 'This page in Chinese',
  theme: 'Theme',
  themeAuto: 'as the system',
  themeLight: 'light',
  themeDark: 'dark',
  heldKnobs: 'The link that brought you here has set some knobs for good.',
  lockedKnob: 'Locked by the link that brought you here.',
  newVersion: 'A new version of the atlas is here.',
  useNewVersion: 'Use it now',
  notNow: 'Not now',
  footer: 'Everything runs on this device. No request leaves it.',
  licence: 'MIT licence',

  // home
  homeLead:
    'Each laboratory runs the algorithm itself, in your browser, from TypeScript that is short enough to read in one sitting. Change something, see what follows, and hold it against the published numbers.',

  labsTitle: 'All labs',

  // the lab page
  experimentsNav: 'Experiments of this lab',
  wordsHere: 'Words',
  words: 'Words of this lab',
  inGlossary: 'In the glossary',
  sources: 'Sources',
  knobs: 'Knobs',
  charts: 'Charts',
  explain: 'Explain',
  parts: 'Parts of this page',
  start: 'Start from a claim',
  moreFigures: 'More figures',
  more: 'More knobs',
  resetKnob: (label: string) => `Reset ${label}`,
  aboutKnob: (label: string) => `About ${label}`,
  resetAll: 'All as at the start',
  keepKnob: (label: string) => `Keep ${label} in view while presenting`,
  live: 'may change while it runs',
  paperValue: (value: string) => `paper ${value}`,
  exact: (label: string) => `${label}, exact value`,
  entry: (label: string, i: number) => `${label}, entry ${i}`,
  cell: (label: string, row: number, column: number) => `${label}, row ${row}, column ${column}`,
  addEntry: 'Add an entry',
  removeEntry: 'Remove the last entry',
  biggerMatrix: 'One row and column more',
  smallerMatrix: 'One row and column fewer',
  characters: (n: string, most: string) => `${n} of ${most} characters`,
  refused: (name: string, problem: Problem) => `${name}: ${whatIsRequired(problem)}`,
  notices: 'What there is to say of this address',
  dismiss: 'Dismiss',

  // drawings of the mechanism
  readDrawing: 'The drawing, mark by mark',
  withDefaults: 'with the defaults',

  // bet
  betFirst: 'Predict first.',
  betSkip: 'Skip the prediction',
  betRunning: 'Running it …',
  betRight: 'You bet on this, and so it came.',
  betWrong: 'You bet otherwise.',
  betHappened: (outcome: string) => `What happened here: ${outcome}`,
  betAgain: 'Next prediction',
  betBack: 'Back to my settings',
  betFailed: 'What happens could not be found out.',

  // transport
  transport: 'Playback',
  moreControls: 'Speed, seed, pin, fork, undo',
  play: 'Play',
  pause: 'Pause',
  toStart: 'To the first step',
  stepBack: 'One step back',
  stepForward: 'One step forward',
  speed: 'Steps a second',
  perSecond: (n: string) => `${n}/s`,
  position: 'Step',
  stepOf: (step: string, length: string) => `step ${step} of ${length}`,
  seed: 'Seed',
  dice: 'Another seed',
  pin: 'Pin as A',
  unpin: 'Unpin A',
  pinned: 'This run is pinned as A.',
  unpinned: 'A is pinned no more.',
  forked: (step: string) => `Forked at step ${step}; the run before stays as A.`,
  fork: 'Fork here',
  forkHint: 'Same past; the next change counts from this step on, and the old run stays as A.',
  forking: 'Choose the change: turn a live knob.',
  undo: 'Undo',
  event: (knob: string, value: string, step: string) => `${knob} → ${value} at step ${step}`,
  thinned: (n: string) => `Long run: every ${n}th step is kept for the charts.`,
  replaying: (percent: string) => `Replaying the past: ${percent}`,
  preparing: 'Loading what this run needs …',
  computing: (percent: string) => `Computing: ${percent}`,
  pinning: (percent: string) => `Computing the pinned run A: ${percent}`,
  notPinned: 'The pinned run A of this address could not be computed.',
  whyFailed: (reason: Failure['reason']) => failures[reason],
  ownWindow: 'Open it in a window of its own',
  slow: 'This step is taking long.',
  runAgain: 'Run again',
  stopRun: 'Stop',
  edit: 'Edit',
  editFailed: 'The editor could not be loaded.',
  training: (percent: string) => `Training in this page: ${percent}`,
  progressOf: 'How far the training is',
  secondsLeft: (seconds: string) => `about ${seconds} s left`,
  trainingStopped: (percent: string) => `The training was stopped at ${percent}.`,
  continueTraining: 'Continue',
  trained: (seconds: string) => `Trained in this page in ${seconds} s.`,
  trainedEarlier: 'Trained in this page on an earlier visit.',
  keptHere: 'It is kept on this device: next time it is there at once.',
  erase: 'Erase',
  erased: 'What was learnt here is erased from this device.',
  notErased: 'It could not be erased.',
  backToDefaults: 'Back to the defaults',
  noScript:
    'The figures move once scripts may run. The text, the equations and the code are here without.',

  // strip
  strip: 'Equation · code · numbers',
  stripHint:
    'Point at a symbol, or step to it with Tab: its knob, its line of code and its value light up.',
  noValue: '–',
  foldedComment: (lines: number) => (lines === 1 ? 'Comment, 1 line' : `Comment, ${lines} lines`),
  foldedChecks: (lines: number) => (lines === 1 ? 'Checks, 1 line' : `Checks, ${lines} lines`),

  // against the paper
  againstPaper: 'Against the paper',
  quantity: 'Quantity',
  published: 'published',
  remark: 'Remark',
  here: 'here, now',
  notHere: 'not measured here',
  notYet: 'not yet',
  leftOut: 'What this toy leaves out',
  questions: 'Questions people really ask',
  asked: (thread: string) => `Asked in ${thread}`,

  // repeat
  repeatTitle: 'One run is luck: repeat it',
  repeatRun: (n: number) => `Run ${n} seeds in the background`,
  repeatProgress: (done: number, all: number) => `${done} of ${all} seeds`,
  repeatStop: 'Stop',
  repeatDifference: (label: string) => `Difference to: ${label}.`,
  repeatEach: 'Each dot is one seed; the line is their mean.',
  repeatMean: 'mean',
  repeatAgree: 'seeds that agree in sign',

  // tour
  tour: 'Guided tour',
  tourStart: 'Take the tour',
  tourStep: (step: number, all: number) => `Tour, step ${step} of ${all}`,
  tourDone: 'Done.',
  tourNext: 'Next',
  tourBack: 'Back',
  tourSkip: 'Skip this step',
  tourEnd: 'End the tour',
  tourOver: 'That was the tour. Everything here is yours to turn.',

  // take away
  share: 'Share',
  shareLink: 'Address of this very run',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser refused. Select the text and copy it by hand.',
  embedCode: 'HTML for another page',
  cite: 'Cite',
  citeSentence: (question: string, address: string): string =>
    `DeepSeek Atlas, “${question}”, an interactive laboratory, ${address}.`,
  shareWith: 'Share with …',
  exportFrames: 'Frames as CSV',
  hereOnly:
    'This run is too long for an address: part of it is kept on this device, and the address is for this device only. Give others the file.',
  saveRun: 'This run as a file',
  savePoster: 'The drawing as a picture (SVG)',
  openRun: 'Open a run from a file',
  present: 'Present',
  leavePresent: 'Leave the presentation',
  openInAtlas: 'Open in the atlas',
  close: 'Close',

  // keys
  keys: 'Keys',
  keysTitle: 'Keyboard',
  keyPlay: 'play or pause',
  keyStep: 'one step back, one step forward',
  keyReset: 'back to the first step',
  keyUndo: 'undo the last change',
  keyPin: 'pin this run as A',
  keyFork: 'fork from this step',
  keyPresent: 'present',
  keyLeave: 'leave the presentation',
  keyHelp: 'this list',

  // glossary, about, 404
  glossaryLead: 'What the labs and the papers speak of, in English and Chinese side by side.',
  glossaryFilter: 'Show only',
  glossaryCount: (shown: number, all: number) =>
    shown === all ? `${all} terms` : `${shown} of ${all} terms`,
  glossaryThemes: 'Themes of the glossary',
  glossaryMet: 'Met in',
  aboutTitle: 'What is faithful, what is toy',
  aboutLead:
    'The algorithms follow the papers and the official code, operation by operation. What they run on is small: tiny models, short texts, seconds of training. Each lab says what it leaves out.',
  aboutFaithful: 'How the algorithms are held to the papers',
  aboutFaithfulText:
    'Each function names its equation. Its tests hold it against values that others computed, against the property that defines it, and against a second way to the same answer: finite differences, automatic differentiation, or brute force.',
  aboutToy: 'What is toy, lab by lab',
  aboutHonest: 'What the pages promise',
  aboutHonest1: 'Every number on a lab page is computed there, now, or cited with its source.',
  aboutHonest2: 'No curve is recorded. Every knob drives the computation.',
  aboutHonest3: 'Where an effect of the paper does not appear at toy size, the page says so.',
  aboutHonest4: 'The pages ask no other host for anything, and count nothing.',
  aboutCite: 'How to cite',
  aboutCiteText: 'Cite the papers for the techniques. To point at the atlas, cite it as:',
  notLoaded: (what: string) => `${what} could not be loaded. Is the network gone?`,
  tryAgain: 'Try again',
  thisPage: 'This page',
  notFound: 'There is no such page',
  notFoundText: 'The address leads nowhere. The labs are here:',
} as const satisfies Record<string, string | ((...values: never[]) => string)>;

const failures: Readonly<Record<Failure['reason'], string>> = {
  error: 'The run stopped with an error.',
  unprepared: 'What this run needs could not be loaded. Nothing else on this page needs it.',
  killed: 'The computation was ended from outside.',
  refused: 'This page may not start a worker here, and without one nothing is computed.',
  stopped: 'The run was stopped.',
};

function whatIsRequired(problem: Problem): string {
  switch (problem.requires) {
    case 'integer':
      return `a whole number from ${problem.min} to ${problem.max} is needed${instead(problem.got)}.`;
    case 'number':
      return `a number from ${problem.min} to ${problem.max} is needed${instead(problem.got)}.`;
    case 'choice':
      return `one of ${problem.options.join(', ')} is needed, not ${problem.got}.`;
    case 'flag':
      return `true or false is needed, not ${problem.got}.`;
    case 'length':
      return `${counted(problem, 'number')} needed, not ${problem.got}.`;
    case 'rows':
      return `${counted(problem, 'row')} needed, not ${problem.got}.`;
    case 'columns':
      return `in every row ${counted(problem, 'column')} needed, not ${problem.got}.`;
    case 'text':
      return `at most ${problem.max} characters are possible, not ${problem.got}.`;
    case 'knob':
      return 'there is no such knob here.';
  }
}

const instead = (got: string): string => (got === '""' ? '; the field is empty' : `, not ${got}`);

/** '1 to 8 numbers are', '8 numbers are', '1 number is'. */
function counted(
  { min, max }: { readonly min: number; readonly max: number },
  one: string,
): string {
  return `${min === max ? max : `${min} to ${max}`} ${max === 1 ? `${one} is` : `${one}s are`}`;
}
