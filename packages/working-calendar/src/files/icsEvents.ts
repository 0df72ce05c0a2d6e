import { refusal } from '../CalendarError';
import { JCalProperty, readProperty } from './contentLines';

/** One event of a file, with the line on which it begins, from 1. */
export interface IcsEvent {
  line: number;
  properties: Array<{ line: number; property: JCalProperty }>;
  /** Lines inside the event that are no property. */
  unreadable: number[];
}

interface ContentLine {
  line: number;
  text: string;
}

/** Joins folded lines and remembers on which line each began. */
function unfold(file: string): ContentLine[] {
  const lines: ContentLine[] = [];
  file
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((text, index) => {
      const last = lines[lines.length - 1];
      if (/^[ \t]/.test(text) && last) last.text += text.slice(1);
      else if (text.trim() !== '') lines.push({ line: index + 1, text });
    });
  return lines;
}

function noCalendar(line: number, message: string) {
  return refusal('no-calendar-file', `line ${line}`, message);
}

/**
 * Cuts an iCalendar file into its events. Other components, such as time zones,
 * to-dos and the alarms inside events, are passed over.
 *
 * @throws CalendarError with `no-calendar-file`, naming the line, when the file
 *   is no iCalendar data or a component does not end.
 */
export function readEvents(file: string): IcsEvent[] {
  const events: IcsEvent[] = [];
  const open: Array<{ name: string; line: number; event?: IcsEvent }> = [];
  for (const { line, text } of unfold(file)) {
    const [, word, name = ''] =
      /^(begin|end)\s*:\s*(\S*)\s*$/i.exec(text) ?? [];
    const component = name.toUpperCase();
    const current = open[open.length - 1];
    if (
      !current &&
      (word?.toLowerCase() !== 'begin' || component !== 'VCALENDAR')
    ) {
      throw noCalendar(line, 'is outside of BEGIN:VCALENDAR and END:VCALENDAR');
    }
    if (word?.toLowerCase() === 'begin') {
      const event: IcsEvent | undefined =
        component === 'VEVENT' && current?.name === 'VCALENDAR'
          ? { line, properties: [], unreadable: [] }
          : undefined;
      open.push({ name: component, line, event });
    } else if (word) {
      if (current.name !== component) {
        throw noCalendar(line, `ends ${component} inside of ${current.name}`);
      }
      if (current.event) events.push(current.event);
      open.pop();
    } else if (current.event) {
      const property = readProperty(text);
      if (property) current.event.properties.push({ line, property });
      else current.event.unreadable.push(line);
    }
  }
  const [unfinished] = open.slice(-1);
  if (unfinished) {
    throw noCalendar(
      unfinished.line,
      `begins ${unfinished.name}, which never ends`,
    );
  }
  return events;
}
