/** The editor: CodeMirror with what a page of code needs, in the colours of the atlas. */
import { history, historyKeymap, indentWithTab, standardKeymap } from '@codemirror/commands';
import { typescriptLanguage } from '@codemirror/lang-javascript';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** A line at which something is wrong; none. */
const markLine = StateEffect.define<number | undefined>();
const wrong = Decoration.line({ class: 'wrong' });
const marked = StateField.define({
  create: () => Decoration.none,
  update(marks, { effects, changes, state }) {
    for (const effect of effects) {
      if (!effect.is(markLine)) continue;
      const line = effect.value;
      if (line === undefined || line < 1 || line > state.doc.lines) return Decoration.none;
      return Decoration.set(wrong.range(state.doc.line(line).from));
    }
    return marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: 'var(--deep)' },
  { tag: [tags.string, tags.regexp], color: 'var(--teal)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--coral)' },
  { tag: [tags.comment], color: 'var(--ink-2)', fontStyle: 'italic' },
  { tag: [tags.typeName, tags.className], color: 'var(--ink-2)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '13.5px', background: 'var(--panel)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '2px solid var(--deep)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-gutters': { background: 'var(--paper)', color: 'var(--ink-2)', border: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {
    background: 'var(--deep-soft) !important',
  },
  '.wrong': { background: 'var(--coral-soft)', boxShadow: 'inset 3px 0 var(--coral)' },
});

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  /** Where the reader came from. */
  readonly line?: number;
  changed(text: string): void;
  run(): void;
}

export interface Editor {
  /** Another text in its place, with its own history. */
  show(text: string, line?: number): void;
  mark(line: number | undefined): void;
  focus(): void;
  destroy(): void;
}

export function editor({ parent, text, label, line, changed, run }: EditorOptions): Editor {
  const extensions = [
    ...[lineNumbers(), history(), drawSelection(), marked],
    ...[typescriptLanguage, syntaxHighlighting(colours), look],
    // Long lines wrap: nothing scrolls sideways on a phone.
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
    keymap.of([
      { key: 'Mod-Enter', run: () => (run(), true) },
      ...[...standardKeymap, ...historyKeymap, indentWithTab],
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) changed(update.state.doc.toString());
    }),
  ];
  const stateOf = (doc: string): EditorState => EditorState.create({ doc, extensions });
  const view = new EditorView({ parent, state: stateOf(text) });
  const goTo = (to = 1): void => {
    const { from } = view.state.doc.line(Math.min(to, view.state.doc.lines));
    view.dispatch({
      selection: { anchor: from },
      effects: EditorView.scrollIntoView(from, { y: 'start', yMargin: 8 }),
    });
  };
  goTo(line);
  return {
    show(other, to) {
      view.setState(stateOf(other));
      goTo(to);
    },
    mark(at) {
      const { doc } = view.state;
      const from = at === undefined ? undefined : doc.line(Math.min(at, doc.lines)).from;
      const there = from === undefined ? [] : [EditorView.scrollIntoView(from, { y: 'center' })];
      view.dispatch({ effects: [markLine.of(at), ...there] });
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
