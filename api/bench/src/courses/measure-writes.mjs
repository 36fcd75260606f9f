import { measurePublishing } from './publishing.mjs';
import { signIn } from './signed-in.mjs';
import { measureLarge, measureMany } from './uploads.mjs';

/** Measures what our server alone does: a large upload, many at once beside reads, and publishing. */
export const measureWrites = async ({ server, url, drawn, options, settled, say }) => {
  const trainer = await signIn(url, 'TRAINER', { name: 'Giảng viên' });
  const reviewer = await signIn(url, 'REVIEWER', { name: 'Người duyệt' });
  say('Publishing courses of sixty lessons');
  const publishing = await measurePublishing(server, url, reviewer);
  say('Many uploads at once');
  const many = await measureMany(server, drawn, trainer, options, settled);
  say('One upload of 2 GB');
  const large = await measureLarge(url, trainer);
  return { large, many, publishing };
};
