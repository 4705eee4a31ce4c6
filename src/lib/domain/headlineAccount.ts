import { hasNumber } from './counting';
import type { Figure } from './figures';
import type { Dataset, FigureClaim } from './records';

/** Why a claim on a figure does not speak for it. */
export type SetAside =
	/** Another claim of the same source counts. */
	| 'sameSource'
	| 'noNumber'
	/** By the rule `latest`. */
	| 'older'
	/** By the rule `lowest`. */
	| 'higher'
	/** By the rule `highest`. */
	| 'lower'
	/** By the rule `span`: between its ends. */
	| 'between';

/** What a rule made of the claims on one figure. */
export interface HeadlineAccount {
	used: readonly FigureClaim[];
	/** Those that count for the span and not for the headline, in order of publication. */
	setAside: { claim: FigureClaim; reason: SetAside }[];
}

const BY_RULE = { latest: 'older', span: 'between', lowest: 'higher', highest: 'lower' } as const;

/** Every claim on a figure is either used or set aside for one reason. */
export function headlineAccount(figure: Figure, { rule }: Pick<Dataset, 'rule'>): HeadlineAccount {
	const used = figure.headline?.claims ?? [];
	const setAside = figure.claims
		.filter((claim) => !used.includes(claim))
		.map((claim) => ({ claim, reason: reasonFor(claim) }));
	return { used, setAside };

	function reasonFor(claim: FigureClaim): SetAside {
		if (!figure.counting.includes(claim)) return 'sameSource';
		return hasNumber(claim) ? BY_RULE[rule] : 'noNumber';
	}
}
