/** What looks like an e-mail address; whether it is one, only a letter to it can tell. */
export const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
