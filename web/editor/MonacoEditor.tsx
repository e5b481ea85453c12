import '../graphiql/workers.ts';
import { initializeMode } from 'monaco-graphql/esm/lite.js';
import * as monaco from 'monaco-graphql/esm/monaco-editor.js';
import { useEffect, useImperativeHandle, useRef } from 'react';
import type { DraftEditorProps } from '../parts/draftEditor.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** By which the marks of a draft's problems are known to Monaco. */
const marker = 'plangraph';

/** As long as the lines of the views that come with plangraph. */
const lineWidth = 100;

const dark = matchMedia('(prefers-color-scheme: dark)');

/** GraphiQL's editor for a draft: it offers what the schema has, says what a field is, and shows where something is wrong. */
export function MonacoEditor({ value, onChange, label, problems, isChecked, handle }: DraftEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const changed = useRef(onChange);
  changed.current = onChange;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once, and told below what changes.
  useEffect(() => {
    setTheme();
    dark.addEventListener('change', setTheme);
    const model = monaco.editor.createModel(value, 'graphql', monaco.Uri.file('view.graphql'));
    const made = monaco.editor.create(place.current!, {
      model,
      ariaLabel: label,
      automaticLayout: true,
      minimap: { enabled: false },
      tabSize: 2,
      fontSize: 14,
      lineNumbersMinChars: 3,
      renderLineHighlight: 'none',
      renderFinalNewline: 'on',
      scrollBeyondLastLine: false,
      wordWrap: 'on',
      fixedOverflowWidgets: true,
      // The keyboard gets out of the editor as it gets in.
      tabFocusMode: true,
    });
    editor.current = made;
    model.onDidChangeContent(() => changed.current(model.getValue()));
    startGraphQL(!isChecked);
    return () => {
      dark.removeEventListener('change', setTheme);
      made.dispose();
      model.dispose();
    };
  }, []);

  useEffect(() => {
    const model = editor.current!.getModel()!;
    if (model.getValue() !== value) model.setValue(value);
  }, [value]);

  useEffect(() => {
    const model = editor.current!.getModel()!;
    const marks = problems.map(({ line, message }) => {
      const lineNumber = Math.min(line, model.getLineCount());
      return {
        severity: monaco.MarkerSeverity.Error,
        message,
        startLineNumber: lineNumber,
        startColumn: model.getLineFirstNonWhitespaceColumn(lineNumber) || 1,
        endLineNumber: lineNumber,
        endColumn: model.getLineMaxColumn(lineNumber),
      };
    });
    monaco.editor.setModelMarkers(model, marker, marks);
  }, [problems]);

  useImperativeHandle(handle, () => ({
    goTo(line) {
      editor.current!.revealLineInCenterIfOutsideViewport(line);
      editor.current!.setPosition({ lineNumber: line, column: 1 });
      editor.current!.focus();
    },
    format() {
      editor.current!.getAction('editor.action.formatDocument')!.run();
    },
  }));

  return <div ref={place} className="monaco" />;
}

/** Monaco's own themes on the paper of the page; the grey and the red of its directives are too faint to read. */
const themes = {
  light: { base: 'vs', paper: '#ffffff', directive: '795e26' },
  dark: { base: 'vs-dark', paper: '#1b232b', directive: 'dcdcaa' },
} as const;

function setTheme(): void {
  const name = dark.matches ? 'dark' : 'light';
  const { base, paper, directive } = themes[name];
  monaco.editor.defineTheme(name, {
    base,
    inherit: true,
    rules: [{ token: 'annotation', foreground: directive }],
    colors: { 'editor.background': paper },
  });
  monaco.editor.setTheme(name);
}

/** Brings in the language of GraphQL with the schema of this server. Without an answer it knows the language alone. */
async function startGraphQL(diagnostics: boolean): Promise<void> {
  const response = await fetch('/schema.graphql');
  if (!response.ok) return;
  initializeMode({
    schemas: [{ uri: '/schema.graphql', documentString: await response.text() }],
    modeConfiguration: { diagnostics },
    formattingOptions: { prettierConfig: { printWidth: lineWidth } },
  });
}
