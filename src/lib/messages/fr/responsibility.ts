import type { responsibility as english } from '../en/responsibility';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

/** Each has its own "par", since what a source calls a speaker may hold a comma. */
const byEach = (speakers: readonly string[]) =>
	sentences.and(speakers.map((speaker) => `par ${speaker}`));

/** Who is said to have done it. To claim, to attribute, to suspect, to deny and to confirm are five things. */
export const responsibility: Translated<typeof english> = {
	/** Headings of the board; the actor's name follows. */
	board: {
		claimed: 'Revendiqué par',
		attributed: 'Attribué à',
		suspected: 'Soupçons visant',
		denied: 'Démenti concernant',
		confirmed: {
			act: 'Acte confirmé, commis par',
			claim: 'Seule l’authenticité de la revendication est confirmée'
		}
	},
	/** "Attribué à Ukraine", "Soupçons visant Ukraine". */
	said: {
		claimed: (actor: string) => `Revendiqué par ${actor}`,
		attributed: (actor: string) => `Attribué à ${actor}`,
		suspected: (actor: string) => `Soupçons visant ${actor}`,
		denied: (actor: string) => `Démenti concernant ${actor}`,
		confirmed: {
			act: (actor: string) => `Acte confirmé, commis par ${actor}`,
			claim: (actor: string) => `Seule l’authenticité de la revendication est confirmée (${actor})`
		}
	},
	/** Before the keys of the sources: "sa propre revendication, dans [1] [2]", "par the Kremlin, dans [3]", "par [5]". */
	ownClaim: 'sa propre revendication, dans',
	bySource: 'par',
	bySpeaker: (speaker: string) => `par ${speaker}, dans`,
	/** The actors of one side of contradictory blame. */
	sideOf: (actors: readonly string[]) => sentences.or(actors),
	/** Between two sides; the sign ≠ is what is seen. */
	excludes: 'contre',
	denied: (actors: readonly string[]) => `${sentences.or(actors)}\u00a0: affirmé, et démenti`,
	notReported: (stances: readonly string[]) => `Non rapporté\u00a0: ${sentences.and(stances)}.`,
	stanceNames: {
		claimed: 'revendication',
		attributed: 'attribution',
		suspected: 'soupçons',
		denied: 'démenti',
		confirmed: 'confirmation de l’acte'
	},
	allClaims: (claims: number) =>
		counts.form(claims, {
			one: 'L’affirmation, mot pour mot',
			other: `Les ${claims} affirmations, mot pour mot`
		}),

	/** One side of contradictory blame, where room is scarce; only the act stands there as confirmed. Of the actor's part in it. */
	side: {
		claimed: 'sa propre revendication, relayée par',
		attributed: 'acte attribué',
		suspected: 'rôle soupçonné',
		denied: 'rôle démenti',
		confirmed: 'acte confirmé'
	},
	/** "acte attribué"; "acte attribué par Vladimir Putin et par the Kremlin". */
	stanceOfSide: (stance: string, speakers: readonly string[]) =>
		speakers.length > 0 ? `${stance} ${byEach(speakers)}` : stance,
	/** A further voice on the same stance. */
	alsoBy: (speakers: readonly string[]) => `, ${byEach(speakers)}`,
	afterActor: '\u00a0:',
	betweenStances: '\u00a0;',
	betweenActors: '.'
};
