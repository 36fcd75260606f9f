import { CoreAdminContext } from 'react-admin';

/** Of what every page needs of libraries, the outermost. */
export const outermost = CoreAdminContext;
