/** What is kept of a person to reach them by: read with a permission of its own, and each reading is logged. */
export const contactFields = ['workPhone', 'workEmail'] as const;

export type ContactField = (typeof contactFields)[number];
