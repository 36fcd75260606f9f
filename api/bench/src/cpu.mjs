import { readdirSync, readFileSync } from 'node:fs';

const ticksASecond = 100; // USER_HZ of every Linux that is in use

const fieldsOf = (pid) => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

/** The process that a process was started by. */
export const parentOf = (pid) => Number(fieldsOf(pid)[1]);

/** Milliseconds of CPU that a process has used so far. */
export const cpuOf = (pid) => {
  const fields = fieldsOf(pid);
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksASecond;
};

/** Milliseconds of CPU of a process, its children, and those of its children that have ended. */
export const cpuOfFamily = (pid) => {
  const own = fieldsOf(pid);
  let ticks = [11, 12, 13, 14].reduce((sum, i) => sum + Number(own[i]), 0);
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const fields = fieldsOf(entry);
      if (Number(fields[1]) === pid) ticks += Number(fields[11]) + Number(fields[12]);
    } catch {
      // ended meanwhile
    }
  }
  return (ticks * 1000) / ticksASecond;
};

/** Whether this machine says how much CPU its processes use. */
export const canReadCpu = process.platform === 'linux';
