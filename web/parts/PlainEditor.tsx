import { useImperativeHandle, useRef } from 'react';
import type { DraftEditorProps } from './draftEditor.ts';

/** A draft in a plain field: until the editor is there, without a script, and where one types on glass. */
export function PlainEditor({ value, onChange, label, handle }: DraftEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(handle, () => ({
    goTo(line) {
      const lines = field.current!.value.split('\n').slice(0, line);
      const start = lines.slice(0, -1).join('\n').length + (lines.length > 1 ? 1 : 0);
      field.current!.focus();
      field.current!.setSelectionRange(start, start + lines.at(-1)!.length);
    },
    format: null,
  }));
  return (
    <textarea
      ref={field}
      className="plain"
      aria-label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
    />
  );
}
