import { useState } from 'react';

/** What is to be read out, and how to say it. */
export function useAnnounce(): [string, (text: string) => void] {
  return useState('');
}

/** Read out when it changes; what is shown too is a short line. */
export function Announced({ said }: { said: string }) {
  return (
    <p className="meta said" role="status">
      {said}
    </p>
  );
}
