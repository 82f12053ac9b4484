/** What the generated description of a route says of its bodies. */

type Json<Responses, Status extends number> = Responses extends {
  [S in Status]: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;

export type Answer<Operation, Status extends number = 200> = Operation extends { responses: infer Responses }
  ? Json<Responses, Status>
  : never;

/** One line of a list. */
export type Item<List> = List extends { readonly items: readonly (infer Row)[] } ? Row : never;

/** What is sent. */
export type Body<Operation> = Operation extends { requestBody?: { content: { 'application/json': infer Given } } }
  ? Given
  : never;
