import type { figureAlone as english } from '../en/figureAlone';
import type { Translated } from '../Translated';

/** In the nominative, while after a number the genitive stands. */
export const figureAlone: Translated<typeof english> = {
	killed: {
		victims: 'погибшие',
		civilians: 'погибшие гражданские',
		security_forces: 'погибшие из сил безопасности',
		suspects: 'убитые подозреваемые',
		attackers: 'убитые нападавшие'
	},
	injured: {
		victims: 'раненые',
		civilians: 'раненые гражданские',
		security_forces: 'раненые из сил безопасности',
		suspects: 'раненые подозреваемые',
		attackers: 'раненые нападавшие'
	},
	detained: {
		victims: 'задержанные',
		civilians: 'задержанные гражданские',
		security_forces: 'задержанные из сил безопасности',
		suspects: 'задержанные',
		attackers: 'задержанные, названные нападавшими'
	}
};
