/**
 * The words of the interface that the map shows first, by the part of the screen they belong to. A namespace, not an
 * object, so that what no page uses is left out. The words of claims (`detail.ts`), of the pages of text (`pages.ts`)
 * and of the field (`terms.ts`) are imported by their own names: a page need not carry them before it shows them.
 */
export * as messages from './sections';
