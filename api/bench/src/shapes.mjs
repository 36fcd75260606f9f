// Answers of the three differ in shape where their schemas do; these bring one operation's answers to one shape, and drop what can't be equal:
// a cursor's text (each has cursors of its own), not whether there is one.

const pageInfo = (info) => ({ hasNextPage: info.hasNextPage, hasCursor: info.endCursor != null });

const withoutCursor = (connection) => ({ ...connection, pageInfo: pageInfo(connection.pageInfo) });

/** Ours and the floor's, which have the same schema. */
export const plain = (data) => {
  const [[name, value]] = Object.entries(data);
  return { [name]: value?.pageInfo ? withoutCursor(value) : value };
};

const labelled = ({ labelVi, labelEn, ...rest }) => ({ ...rest, label: { vi: labelVi, en: labelEn } });
const summary = (unit) => ({ ...unit, kind: labelled(unit.kind) });

const tree = (unit) => ({
  ...summary(unit),
  ...(unit.children && { children: { nodes: unit.children.nodes.map(tree) } }),
});

/** PostGraphile's: labels are two columns, and lists are connections. */
export const peerShapes = {
  tree: ({ unit }) => ({ unit: unit && tree(unit) }),
  unitPage: ({ unit }) => ({
    unit: {
      ...summary(unit),
      identifiers: unit.identifiers.nodes.map(({ scheme, value }) => ({ scheme: labelled(scheme), value })),
      ancestors: unit.ancestors.nodes.map(summary),
      appointments: { nodes: unit.appointments.nodes.map((node) => ({ ...node, position: labelled(node.position) })) },
      vacancies: unit.vacancies.nodes.map(labelled),
      coveredUnits: unit.coveredUnits.nodes.map(({ unit: covered }) => summary(covered)),
      ledBy: unit.ledBy.nodes.map(({ unit: leader }) => summary(leader)),
    },
  }),
  unitsPage: ({ units }) => ({ units: withoutCursor({ ...units, nodes: units.nodes.map(summary) }) }),
  search: ({ search }) => ({
    search: withoutCursor({
      ...search,
      nodes: search.nodes.map(({ matchedName, unit, person }) => ({
        matchedName,
        isFormer: false,
        node: unit ? { __typename: 'Unit', ...summary(unit) } : { __typename: 'Person', ...person },
      })),
    }),
  }),
  count: ({ unit }) => ({ unit }),
};
