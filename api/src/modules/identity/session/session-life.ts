/** A session ends when it was not used for so long, */
export const idleDays = 14;
/** and after so long in any case. */
export const longestDays = 180;
/** One that began at a provider of single sign-on ends so long after, when what the provider says has to be heard anew. */
export const singleSignOnDays = 14;

/** Writes down that a session is used, and moves its end on. */
export const sessionUsed = `update session set used_at = now(),
    expires_at = least(lasts_until, greatest(expires_at, now() + interval '${idleDays} days'))
  where id = $1 and ended_at is null and expires_at > now() and used_at < now() - interval '1 minute'`;
