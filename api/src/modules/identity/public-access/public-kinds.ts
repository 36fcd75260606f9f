/** A row of `publicKinds`. */
export interface PublicRow {
  is_allowed: boolean;
  /** Whether there are kinds that the public does not see. */
  has_hidden: boolean;
  kinds: string[];
}

/** What administrators declared public. */
export const publicKinds = /* sql */ `
  select is_allowed, exists (select from unit_kind where not is_public) as has_hidden,
    array(select code from unit_kind where is_public order by code) as kinds
    from public_access`;
