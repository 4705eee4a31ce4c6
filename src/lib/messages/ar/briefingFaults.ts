import type { briefingFaults as english } from '../en/briefingFaults';
import type { Translated } from '../Translated';

export const briefingFaults: Translated<typeof english> = {
	noFrontMatter: {
		message: 'لا يبدأ الملف بترويسته.',
		fix: 'ابدأ بسطر "---"، ثم title وlanguage، ثم سطر "---".'
	},
	beforeSteps: {
		message: 'هذا النص يسبق الخطوة الأولى.',
		fix: 'ضعه تحت عنوان من المستوى الثاني ("## …").'
	},
	noStep: {
		message: 'لا خطوة في هذه الإحاطة.',
		fix: 'اكتب لكل خطوة عنوانًا من المستوى الثاني ("## …").'
	},
	links: (count: number) => ({
		message: `عدد الروابط في الخطوة: ${count}.`,
		fix: 'اجعل لها رابطًا واحدًا في سطر مستقل: "[view](/?event=…)".'
	}),
	noHeading: { message: 'لا عنوان للخطوة.', fix: 'اكتبه بعد "##".' },
	foreign: (types: string) => ({
		message: `لا يجوز أن يحتوي الشرح على ${types}.`,
		fix: 'استعمل فقرات وقوائم من نص بسيط وإحالات.'
	}),
	noReference: (braces: string) => ({
		message: `"${braces}" ليست إحالة.`,
		fix: 'اكتب "{killed:<event>}" أو "{killed:<event>:<source>}" أو "{count:sources}"؛ وكلها مذكورة في geodata/README.md.'
	}),
	typedNumber: (words: string) => ({
		message: `عدد مكتوب باليد: ${words}.`,
		fix: 'أحِل إلى الادعاء أو القاعدة التي جاء منها، مثل "{killed:<event>}" أو "{date:<event>}".'
	}),
	unknownField: (name: string, names: string) => ({
		message: `في الترويسة حقل غير معروف: "${name}".`,
		fix: `استعمل: ${names}.`
	}),
	noFields: { message: 'لا حقول في الترويسة.', fix: 'اكتب "title: …" و"language: …".' },
	notYaml: (reason: string) => ({
		message: `الترويسة ليست YAML: ${reason}.`,
		fix: 'ضع النصوص التي فيها نقطتان بين علامتي اقتباس.'
	}),
	notSpokenOf: (id: string) => ({
		message: `لا يتحدث أي مصدر محسوب في عرض هذه الخطوة عن "${id}" المختار فيه.`,
		fix: 'اختر حدثًا آخر، أو غيّر يوم العرض أو مصدره.'
	}),
	noEventIn: (country: string) => ({
		message: `لا حدث في "${country}" الذي يصفّي العرض به.`,
		fix: 'استعمل رمز ISO 3166-1 alpha-3 لبلد يذكره حدث.'
	}),
	noActor: (id: string) => ({
		message: `لا جهة معرّفها "${id}".`,
		fix: 'استعمل معرّفًا من actors.json.'
	}),
	noClaim: (reference: string) => ({
		message: `لا ادعاء خلف ${reference} في عرض هذه الخطوة.`,
		fix: 'أحِل إلى ما يقوله مصدر، أو غيّر يوم العرض أو مصدره.'
	}),
	noEvent: (id: string) => ({
		message: `لا حدث معرّفه "${id}".`,
		fix: 'استعمل معرّفًا من events.geojson أو arrests.geojson.'
	}),
	noSource: (id: string) => ({
		message: `لا مصدر معرّفه "${id}".`,
		fix: 'استعمل معرّفًا من sources.json.'
	}),
	missing: (name: string) => `الحقل ${name} غير موجود.`,
	unread: (name: string) => `تتعذّر قراءة الحقل ${name}.`,
	fieldFixes: {
		title: 'اكتب "title: …".',
		language: 'اكتب رمز لغة، مثل "language: en".',
		asOf: 'اكتب يومًا، مثل "as-of: 2024-03-29"، أو احذف الحقل.',
		notes: 'اكتب "notes: public" أو "notes: private".',
		minutes: 'اكتب المدة، مثل "minutes: 15"، أو احذف الحقل.'
	},
	link: {
		elsewhere: (link: string, path: string) =>
			`يقود الرابط "${link}" إلى "${path}" لا إلى الخريطة.`,
		unread: (part: string) => `تتعذّر قراءة الجزء "${part}" من الرابط.`,
		twice: (name: string) => `يرد "${name}" في الرابط أكثر من مرة.`,
		fix: 'انسخ عنوان الخريطة التي تعرضها الخطوة.'
	}
};
