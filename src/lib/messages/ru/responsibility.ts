import type { responsibility as english } from '../en/responsibility';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

/** Each stands apart, since what a source calls a speaker may hold a comma. */
const byEach = (speakers: readonly string[]) =>
	sentences.and(speakers.map((speaker) => `по словам ${speaker}`));

/** Who is said to have done it. To claim, to attribute, to suspect, to deny and to confirm are five things. */
export const responsibility: Translated<typeof english> = {
	/** Headings of the board; the actor's name follows. */
	board: {
		claimed: 'Взята ответственность',
		attributed: 'Называют исполнителем',
		suspected: 'Под подозрением',
		denied: 'Отрицается причастность',
		confirmed: {
			act: 'Подтверждена причастность',
			claim: 'Подтверждена только подлинность заявления'
		}
	},
	/** "Называют исполнителем: Ukraine". */
	said: {
		claimed: (actor) => `Взята ответственность: ${actor}`,
		attributed: (actor) => `Называют исполнителем: ${actor}`,
		suspected: (actor) => `Под подозрением: ${actor}`,
		denied: (actor) => `Отрицается причастность: ${actor}`,
		confirmed: {
			act: (actor) => `Подтверждена причастность: ${actor}`,
			claim: (actor) => `Подтверждена только подлинность заявления: ${actor}`
		}
	},
	/** Before the keys of the sources: "собственное заявление, по данным [1] [2]", "по данным [5]". */
	ownClaim: 'собственное заявление, по данным',
	bySource: 'по данным',
	bySpeaker: (speaker) => `по словам ${speaker}, по данным`,
	/** The actors of one side of contradictory blame. */
	sideOf: (actors) => sentences.or(actors),
	/** Between two sides; the sign ≠ is what is seen. */
	excludes: 'против',
	denied: (actors) => `${sentences.or(actors)}: сказано и отрицается`,
	notReported: (stances) => `Не сообщается: ${sentences.and(stances)}.`,
	stanceNames: {
		claimed: 'взятие ответственности',
		attributed: 'указание на исполнителя',
		suspected: 'подозрение',
		denied: 'отрицание',
		confirmed: 'подтверждение причастности'
	},
	allClaims: (claims) =>
		claims === 1
			? 'Утверждение, дословно'
			: `${counts.form(claims, {
					one: `Всё ${counts.digits(claims)} утверждение`,
					few: `Все ${counts.digits(claims)} утверждения`,
					many: `Все ${counts.digits(claims)} утверждений`
				})}, дословно`,

	/** One side of contradictory blame, after the actor's name; the keys of the sources follow. */
	side: {
		claimed: 'собственное заявление, по данным',
		attributed: 'называют исполнителем',
		suspected: 'под подозрением',
		denied: 'причастность отрицается',
		confirmed: 'причастность подтверждена'
	},
	/** "под подозрением"; "под подозрением, по словам Vladimir Putin и по словам the Kremlin". */
	stanceOfSide: (stance, speakers) =>
		speakers.length > 0 ? `${stance}, ${byEach(speakers)}` : stance,
	/** A further voice on the same stance. */
	alsoBy: (speakers) => `, ${byEach(speakers)}`,
	afterActor: ':',
	betweenStances: ';',
	betweenActors: '.'
};
