/** The product's mark: three levels, one under the other. */
export function Mark() {
  return (
    <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
      <rect x="1" y="4" width="32" height="6" rx="2" className="m1" />
      <rect x="7" y="14" width="26" height="6" rx="2" className="m2" />
      <rect x="13" y="24" width="20" height="6" rx="2" className="m3" />
    </svg>
  );
}
