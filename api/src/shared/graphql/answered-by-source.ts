/** Body of a field with arguments on a type that is read whole from its source: it declares the field and is never run. */
export const answeredBySource = (): never => {
  throw new Error('This field is answered by its source; the schema must drop its resolver');
};
