import { Component, type ReactNode, useEffect, useRef } from 'react';
import { doubt, isLost, useContact } from '../providers/contact';
import { NotLoaded } from './lazily';

interface Props {
  /** What stands in place of what broke. */
  instead: (error: Error, retry: () => void) => ReactNode;
  children: ReactNode;
}

/** Keeps what breaks within it from taking the rest of the page along; what only could not be fetched is fetched when the line is back. */
export class Boundary extends Component<Props, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  private failures = 0;

  override componentDidCatch(error: Error) {
    this.failures++;
    if (error instanceof NotLoaded) doubt();
  }

  readonly retry = () => {
    const { error } = this.state;
    if (error instanceof NotLoaded) error.again();
    this.setState({ error: undefined });
  };

  /** Older browsers keep the refusal of a script until the page is loaded anew; what is typed is kept through that. */
  readonly retryAsked = () => {
    if (this.state.error instanceof NotLoaded && this.failures > 1 && !isLost()) window.location.reload();
    else this.retry();
  };

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <>
        {error instanceof NotLoaded && <Heal onBack={this.retry} />}
        {this.props.instead(error, this.retryAsked)}
      </>
    );
  }
}

function Heal({ onBack }: { onBack: () => void }) {
  const { line } = useContact();
  const before = useRef(line);
  useEffect(() => {
    const wasLost = before.current === 'lost';
    before.current = line;
    if (wasLost && line !== 'lost') onBack();
  }, [line, onBack]);
  return null;
}
