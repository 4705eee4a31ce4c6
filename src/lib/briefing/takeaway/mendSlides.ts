import JSZip from 'jszip';

const SLIDE = /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/;
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Changes one part of the file, given all names in it. */
type Mend = (xml: string, names: ReadonlySet<string>) => string;

/**
 * Mends what pptxgenjs 4.0.1 writes against the schema of the file format. LibreOffice reads it all the same; PowerPoint
 * asks whether to repair the file (pptxgenjs, issues 1081, 1443 and 1444).
 */
export async function mendSlides(written: Blob): Promise<Blob> {
	const zip = await JSZip.loadAsync(await written.arrayBuffer());
	const names = new Set(Object.keys(zip.files));
	for (const name of names) {
		const mend = mendOf(name);
		const xml = mend && (await zip.file(name)?.async('string'));
		if (mend && xml) zip.file(name, mend(xml, names));
	}
	return zip.generateAsync({ type: 'blob', mimeType: TYPE, compression: 'DEFLATE' });
}

function mendOf(name: string): Mend | null {
	if (name === '[Content_Types].xml') return withoutAbsentParts;
	if (name === NOTES_MASTER) return withoutTextOfPicture;
	return SLIDE.test(name) ? withPropertiesFirst : null;
}

/** The properties of a paragraph stand before its first run alone; each run repeats them. */
export function withPropertiesFirst(xml: string): string {
	return xml.replaceAll(
		/(<\/a:r>|<a:br\/>)(?:<a:pPr\b[^>]*\/>|<a:pPr\b[^>]*>.*?<\/a:pPr>)/gs,
		'$1'
	);
}

/** A slide master is listed for each slide, and one is there. */
export function withoutAbsentParts(xml: string, names: ReadonlySet<string>): string {
	return xml.replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (listed, name: string) =>
		names.has(name) ? listed : ''
	);
}

/** The picture of a slide on its page of notes has no text. */
export function withoutTextOfPicture(xml: string): string {
	return xml.replace(/(<p:ph type="sldImg"(?:(?!<\/p:sp>).)*?)<p:txBody>.*?<\/p:txBody>/s, '$1');
}
