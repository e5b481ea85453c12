import { useEffect, useState } from 'react';
import type { Language } from '../props.ts';
import { words } from '../words.ts';

interface CopyButtonProps {
  readonly language: Language;
  readonly text: string;
  /** What the button says where "Copy" would not tell what. */
  readonly label?: string;
}

/** Copies a text. It is there once the page is live, since without a script it could not. */
export function CopyButton({ language, text, label }: CopyButtonProps) {
  const says = words[language];
  const [state, setState] = useState<'still' | 'ready' | 'copied'>('still');
  useEffect(() => {
    if (navigator.clipboard) setState('ready');
  }, []);
  if (state === 'still') return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setState('copied');
  };
  return (
    <button type="button" className="copy" onClick={copy}>
      {state === 'copied' ? says.copied : (label ?? says.copy)}
    </button>
  );
}
