"""Reads a calendar feed with the icalendar package: every meeting in it has its hours in a zone that the feed describes."""

import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())

zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
meetings = list(calendar.walk("VEVENT"))
for meeting in meetings:
    start, end = meeting["DTSTART"], meeting["DTEND"]
    if start.params["TZID"] not in zones or end.dt <= start.dt:
        sys.exit(f"{meeting['UID']}: no hours that a calendar understands")

if not meetings or not zones:
    sys.exit("the feed holds nothing")

print(f"{len(meetings)} meetings in {len(zones)} zones read by icalendar {icalendar.__version__}")
