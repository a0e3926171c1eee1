// Reads a calendar file from standard input the way calendar programs do, and writes what it says as JSON.
const ical = require(process.argv[2]);
const text = require('node:fs').readFileSync(0, 'utf8');
const calendar = new ical.Component(ical.parse(text));
for (const zone of calendar.getAllSubcomponents('vtimezone')) ical.TimezoneService.register(zone);
const moment = time => new Date(time.toUnixTime() * 1000).toISOString();
console.log(JSON.stringify({
  Method: calendar.getFirstPropertyValue('method'),
  Events: calendar.getAllSubcomponents('vevent').map(component => {
    const event = new ical.Event(component);
    return {
      Uid: event.uid,
      Sequence: event.sequence,
      Status: component.getFirstPropertyValue('status'),
      Starts: moment(event.startDate),
      Ends: moment(event.endDate),
      Zone: event.startDate.zone.tzid,
      Clock: event.startDate.toString().slice(11, 16),
      Summary: event.summary,
      Attendees: event.attendees.map(one => ({ Name: one.getParameter('cn'), Role: one.getParameter('role') })),
    };
  }),
}));
