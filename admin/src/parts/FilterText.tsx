import { useEffect, useId, useState } from 'react';
import { longestSearch, sought } from './typed';

/** A condition in words: takes effect a moment after one stops typing. */
export function FilterText({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const id = useId();
  const [text, setText] = useState(value);
  const [settled, setSettled] = useState(value);

  if (value !== settled) {
    setSettled(value);
    setText(value);
  }
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => {
      setSettled(text);
      onChange(text);
    }, 350);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="inp"
        type="search"
        autoComplete="off"
        value={text}
        maxLength={longestSearch}
        onChange={(event) => setText(sought(event.target.value))}
      />
    </div>
  );
}
