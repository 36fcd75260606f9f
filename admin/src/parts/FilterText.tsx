import { Search } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { Icon } from './Icon';
import { longestSearch, sought } from './typed';

/** A condition in words: takes effect a moment after one stops typing. */
export function FilterText({
  label,
  placeholder,
  value,
  onChange,
}: {
  label: string;
  /** What is looked for, in the field itself, where it stands alone: its label is then read out only. */
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
}) {
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

  const input = (
    <input
      id={id}
      className="inp"
      type="search"
      autoComplete="off"
      placeholder={placeholder}
      value={text}
      maxLength={longestSearch}
      onChange={(event) => setText(sought(event.target.value))}
    />
  );
  return (
    <div className="field">
      <label htmlFor={id} className={placeholder === undefined ? undefined : 'sr'}>
        {label}
      </label>
      {placeholder === undefined ? (
        input
      ) : (
        <div className="wic d">
          <Icon of={Search} />
          {input}
        </div>
      )}
    </div>
  );
}
