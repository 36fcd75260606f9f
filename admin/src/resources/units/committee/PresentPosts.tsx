import type { PostFragment } from '../../../generated/operations';
import { useLabel } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { Held } from './Held';

/** Who holds which position now, for somebody whose sheet was overtaken. */
export function PresentPosts({ posts }: { posts: readonly PostFragment[] }) {
  const labelOf = useLabel();
  return (
    <ul className="bullets">
      {posts.map((post) => (
        <li key={post.id}>
          {labelOf(post.position.label)}: <Name>{post.person.fullName}</Name>, <Held post={post} />
        </li>
      ))}
    </ul>
  );
}
