import type pg from 'pg';

const placed = new WeakMap<pg.Pool, string>();

/**
 * Makes sure that `within` stands for today before anything is read: a move dated in the future takes effect at that midnight,
 * for trees, counts and rights alike. One comparison a request; one statement on the first request of a day.
 */
export const placedByToday = async (pool: pg.Pool, today: string): Promise<void> => {
  if (placed.get(pool) === today) return;
  await pool.query('select place_until($1)', [today]);
  placed.set(pool, today);
};
