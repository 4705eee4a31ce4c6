// The script of a briefing saved as one file: shows one page at a time, and moves and zooms the map of a step. It runs
// in that file alone, as it stands, so it imports nothing.
(() => {
	const root = document.documentElement;
	const pages = [...document.querySelectorAll('[data-page]')];
	const place = document.querySelector('[data-place]');
	const bar = document.querySelector('[data-bar]');
	const zoomButtons = document.querySelector('[data-zoom-buttons]');
	const MOST = 24;
	let current = 0;

	/** @param {number} index */
	function show(index) {
		current = Math.min(pages.length - 1, Math.max(0, index));
		pages.forEach((page, at) => page.toggleAttribute('data-current', at === current));
		root.dataset.deck = 'one';
		if (place) place.textContent = `${current + 1} / ${pages.length}`;
		zoomButtons?.toggleAttribute('hidden', !mapOf(pages[current]));
		history.replaceState(null, '', `#${pages[current]?.id}`);
		window.scrollTo(0, 0);
	}

	function toggleOverview() {
		if (root.dataset.deck === 'all') show(current);
		else root.dataset.deck = 'all';
	}

	/** @type {Record<string, () => void>} */
	const VERBS = {
		previous: () => show(current - 1),
		next: () => show(current + 1),
		first: () => show(0),
		last: () => show(pages.length - 1),
		overview: toggleOverview,
		in: () => zoom(1.6),
		out: () => zoom(1 / 1.6),
		reset: () => zoom(0)
	};
	/** @type {Record<string, string>} */
	const KEYS = {
		ArrowRight: 'next',
		ArrowDown: 'next',
		PageDown: 'next',
		' ': 'next',
		ArrowLeft: 'previous',
		ArrowUp: 'previous',
		PageUp: 'previous',
		Home: 'first',
		End: 'last',
		o: 'overview',
		O: 'overview',
		Escape: 'overview',
		'+': 'in',
		'=': 'in',
		'-': 'out',
		0: 'reset'
	};

	document.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const verb = KEYS[event.key];
		const onControl = event.target instanceof Element && event.target.closest('button, a');
		if (!verb || (onControl && event.key === ' ')) return;
		event.preventDefault();
		VERBS[verb]?.();
	});
	document.addEventListener('click', (event) => {
		const target = /** @type {Element} */ (event.target);
		const button = target.closest('[data-go], [data-zoom]');
		if (button) VERBS[button.getAttribute('data-go') ?? button.getAttribute('data-zoom') ?? '']?.();
		const page = target.closest('[data-page]');
		if (!button && page && root.dataset.deck === 'all') show(pages.indexOf(page));
	});
	window.addEventListener('hashchange', () => {
		const index = pages.findIndex(({ id }) => `#${id}` === location.hash);
		if (index >= 0 && index !== current) show(index);
	});

	/** What each map looks at: how many times larger, and how far moved. @type {WeakMap<Element, { k: number, x: number, y: number }>} */
	const views = new WeakMap();

	/** @param {Element | undefined} page @returns {SVGSVGElement | null} */
	function mapOf(page) {
		return page?.querySelector('.step-map') ?? null;
	}

	/** @param {SVGSVGElement} map */
	function viewOf(map) {
		return views.get(map) ?? { k: 1, x: 0, y: 0 };
	}

	/** Closer to what the step is about by a factor; 0: back to where it was. @param {number} factor */
	function zoom(factor) {
		const map = mapOf(pages[current]);
		if (!map || root.dataset.deck !== 'one') return;
		const { width, height } = map.viewBox.baseVal;
		const middle = `${width / 2} ${height / 2}`;
		const [x = 0, y = 0] = (map.getAttribute('data-focus') ?? middle).split(' ').map(Number);
		const view = viewOf(map);
		if (factor === 0) look(map, { k: 1, x: 0, y: 0 });
		else zoomAt(map, factor, { x: x * view.k + view.x, y: y * view.k + view.y });
	}

	/** @param {SVGSVGElement} map @param {number} factor @param {{ x: number, y: number }} at */
	function zoomAt(map, factor, at) {
		const view = viewOf(map);
		const k = Math.min(MOST, Math.max(1, view.k * factor));
		const share = k / view.k;
		look(map, { k, x: at.x - (at.x - view.x) * share, y: at.y - (at.y - view.y) * share });
	}

	/** Land grows; marks and words keep their size and go along with their places. @param {SVGSVGElement} map @param {{ k: number, x: number, y: number }} view */
	function look(map, view) {
		views.set(map, view);
		const { k, x, y } = view;
		for (const one of map.querySelectorAll('[data-grows]')) {
			one.setAttribute('transform', `matrix(${k} 0 0 ${k} ${x} ${y}) ${own(one)}`);
		}
		for (const one of map.querySelectorAll('[data-at]')) {
			const [ax = 0, ay = 0] = (one.getAttribute('data-at') ?? '').split(' ').map(Number);
			const by = `translate(${k * ax + x - ax} ${k * ay + y - ay})`;
			one.setAttribute('transform', `${by} ${own(one)}`);
		}
		for (const one of map.querySelectorAll('[data-hatch]')) {
			const scale = Number(one.getAttribute('data-hatch')) / k;
			one.setAttribute('patternTransform', `scale(${scale}) rotate(45)`);
		}
	}

	/** The transform that an element came with. @param {Element} one */
	function own(one) {
		if (!one.hasAttribute('data-own')) {
			one.setAttribute('data-own', one.getAttribute('transform') ?? '');
		}
		return one.getAttribute('data-own') ?? '';
	}

	/** In the units of the map. @param {SVGSVGElement} map @param {MouseEvent} event */
	function pointOn(map, { clientX, clientY }) {
		return new DOMPoint(clientX, clientY).matrixTransform(map.getScreenCTM()?.inverse());
	}

	/** @type {{ map: SVGSVGElement, from: DOMPoint, view: { k: number, x: number, y: number } } | null} */
	let drag = null;
	for (const page of pages) {
		const map = mapOf(page);
		const box = map?.parentElement;
		if (!map || !box) continue;
		box.addEventListener(
			'wheel',
			(event) => {
				if (root.dataset.deck !== 'one') return;
				event.preventDefault();
				zoomAt(map, 2 ** (-event.deltaY / 400), pointOn(map, event));
			},
			{ passive: false }
		);
		box.addEventListener('dblclick', (event) => zoomAt(map, 2, pointOn(map, event)));
		box.addEventListener('pointerdown', (event) => {
			if (root.dataset.deck !== 'one') return;
			drag = { map, from: pointOn(map, event), view: viewOf(map) };
			box.setPointerCapture(event.pointerId);
		});
		box.addEventListener('pointermove', (event) => {
			if (drag?.map !== map) return;
			const { from, view } = drag;
			const to = pointOn(map, event);
			look(map, { k: view.k, x: view.x + to.x - from.x, y: view.y + to.y - from.y });
		});
		for (const end of ['pointerup', 'pointercancel']) {
			box.addEventListener(end, () => (drag = null));
		}
	}

	bar?.removeAttribute('hidden');
	show(
		Math.max(
			0,
			pages.findIndex(({ id }) => `#${id}` === location.hash)
		)
	);
})();
