/** Types of event in running text and in counts: "5 attacks". By itself, since the live map needs no more of `terms.ts`. */
export const eventTypeCount = {
	attack: (count: number) => (count === 1 ? '1 attack' : `${count} attacks`),
	operation: (count: number) => (count === 1 ? '1 operation' : `${count} operations`),
	arrest: (count: number) =>
		count === 1 ? 'arrests in 1 country' : `arrests in ${count} countries`,
	warning: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
	control: (count: number) => (count === 1 ? '1 place held' : `${count} places held`)
};
