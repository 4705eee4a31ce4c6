import { counts } from './counts';
import { sentences } from './sentences';

/** Each has its own "by", since what a source calls a speaker may hold a comma. */
const byEach = (speakers: readonly string[]) =>
	sentences.and(speakers.map((speaker) => `by ${speaker}`));

/** Who is said to have done it. To claim, to attribute, to suspect, to deny and to confirm are five things. */
export const responsibility = {
	/** Headings of the board; the actor's name follows. */
	board: {
		claimed: 'Claimed by',
		attributed: 'Attributed to',
		suspected: 'Suspected',
		denied: 'Denied that it was',
		confirmed: {
			act: 'Confirmed that it was',
			claim: 'Confirmed only that the claim is genuine, of'
		}
	},
	/** "Attributed to Ukraine", "Suspected: Ukraine". */
	said: {
		claimed: (actor: string) => `Claimed by ${actor}`,
		attributed: (actor: string) => `Attributed to ${actor}`,
		suspected: (actor: string) => `Suspected: ${actor}`,
		denied: (actor: string) => `Denied that it was ${actor}`,
		confirmed: {
			act: (actor: string) => `Confirmed that it was ${actor}`,
			claim: (actor: string) => `Confirmed only that the claim is genuine, of ${actor}`
		}
	},
	/** Before the keys of the sources: "its own claim, in [1] [2]", "by the Kremlin, in [3]", "by [5]". */
	ownClaim: 'its own claim, in',
	bySource: 'by',
	bySpeaker: (speaker: string) => `by ${speaker}, in`,
	/** The actors of one side of contradictory blame. */
	sideOf: (actors: readonly string[]) => sentences.or(actors),
	/** Between two sides; the sign ≠ is what is seen. */
	excludes: 'against',
	denied: (actors: readonly string[]) => `${sentences.or(actors)}: said, and denied`,
	notReported: (stances: readonly string[]) => `None reported: ${sentences.and(stances)}.`,
	stanceNames: {
		claimed: 'claimed',
		attributed: 'attributed',
		suspected: 'suspected',
		denied: 'denied',
		confirmed: 'the act confirmed'
	},
	allClaims: (claims: number) =>
		counts.form(claims, {
			one: 'The claim, word for word',
			other: `All ${claims} claims, word for word`
		}),

	/** One side of contradictory blame, where room is scarce; only the act stands there as confirmed. */
	side: {
		claimed: 'its own claim, passed on by',
		attributed: 'attributed',
		suspected: 'suspected',
		denied: 'denied',
		confirmed: 'the act confirmed'
	},
	/** "attributed"; "attributed by Vladimir Putin and by the Kremlin". */
	stanceOfSide: (stance: string, speakers: readonly string[]) =>
		speakers.length > 0 ? `${stance} ${byEach(speakers)}` : stance,
	/** A further voice on the same stance. */
	alsoBy: (speakers: readonly string[]) => `, ${byEach(speakers)}`,
	afterActor: ':',
	betweenStances: ';',
	betweenActors: '.'
} as const;
