using System.Globalization;
using System.Text;

namespace Cooperation.Meetings.Tests.Builders;

/// <summary>Reads a calendar as RFC 5545 has it and nothing else: lines end with CRLF, none is longer than 75 octets, every component is closed, every zone that is named is described. It shares no code with what writes.</summary>
internal sealed class StrictCalendar
{
    private StrictCalendar(IReadOnlyList<Component> components) => Components = components;

    public IReadOnlyList<Component> Components { get; }

    public IReadOnlyList<Component> Events => [.. Components.Where(component => component.Name == "VEVENT")];

    public Component Event(string reference) =>
        Events.Single(component => component.Text("UID").StartsWith(reference + "@", StringComparison.Ordinal));

    public static StrictCalendar Read(byte[] file)
    {
        List<Component> done = [];
        Stack<Component> open = [];
        foreach (var line in Unfolded(file))
        {
            var (name, parameters, value) = Parts(line);
            switch (name)
            {
                case "BEGIN":
                    open.Push(new Component(value));
                    break;
                case "END":
                    open.Peek().Name.ShouldBe(value, "components are closed in order");
                    done.Add(open.Pop());
                    break;
                default:
                    open.ShouldNotBeEmpty($"{line} stands outside");
                    open.Peek().Lines.Add(new(name, parameters, value));
                    break;
            }
        }

        open.ShouldBeEmpty();
        done[^1].Name.ShouldBe("VCALENDAR");
        var calendar = new StrictCalendar(done);
        calendar.Check();
        return calendar;
    }

    private void Check()
    {
        var root = Components[^1];
        (root.Text("VERSION"), root.Text("PRODID").Length > 0).ShouldBe(("2.0", true));
        var zones = Components.Where(component => component.Name == "VTIMEZONE").Select(zone => zone.Text("TZID")).ToList();
        zones.ShouldBeUnique();
        Components.Count(component => component.Name is "STANDARD" or "DAYLIGHT").ShouldBeGreaterThanOrEqualTo(zones.Count);
        foreach (var meeting in Events)
        {
            foreach (var once in (string[])["UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY"])
            {
                meeting.Lines.Count(line => line.Name == once).ShouldBe(1, once);
            }

            meeting.Text("DTSTAMP").ShouldEndWith("Z");
            zones.ShouldContain(meeting.Line("DTSTART").Zone);
            meeting.Line("DTEND").Zone.ShouldBe(meeting.Line("DTSTART").Zone);
        }

        Events.Select(meeting => meeting.Text("UID")).ShouldBeUnique();
    }

    private static List<string> Unfolded(byte[] file)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        List<string> lines = [];
        var begin = 0;
        while (begin < file.Length)
        {
            var end = file.AsSpan(begin).IndexOf("\r\n"u8);
            end.ShouldBeGreaterThanOrEqualTo(0, "every line ends with CRLF");
            end.ShouldBeLessThanOrEqualTo(75, "no line is longer than 75 octets");
            file.AsSpan(begin, end).IndexOfAny((byte)'\r', (byte)'\n').ShouldBe(-1);

            // A letter is never cut in two by folding.
            var line = strict.GetString(file, begin, end);
            line.ShouldNotBeEmpty();
            if (line[0] is ' ' or '\t')
            {
                lines[^1] += line[1..];
            }
            else
            {
                lines.Add(line);
            }

            begin += end + 2;
        }

        return lines;
    }

    private static (string Name, string Parameters, string Value) Parts(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        colon.ShouldBeGreaterThan(0, line);
        var semicolon = line.IndexOf(';', StringComparison.Ordinal);
        return semicolon >= 0 && semicolon < colon
            ? (line[..semicolon], line[(semicolon + 1)..colon], line[(colon + 1)..])
            : (line[..colon], "", line[(colon + 1)..]);
    }

    internal sealed record Component(string Name)
    {
        public List<Property> Lines { get; } = [];

        public Property Line(string name) => Lines.Single(line => line.Name == name);

        /// <summary>The text of a property, its escapes resolved.</summary>
        public string Text(string name)
        {
            var text = new StringBuilder();
            var value = Line(name).Value;
            for (var at = 0; at < value.Length; at++)
            {
                if (value[at] != '\\')
                {
                    text.Append(value[at]);
                    continue;
                }

                text.Append(
                    value[++at] switch
                    {
                        'n' or 'N' => '\n',
                        ('\\' or ',' or ';') and var escaped => escaped,
                        _ => throw new FormatException($"No such escape in {value}."),
                    }
                );
            }

            return text.ToString();
        }

        /// <summary>A local time.</summary>
        public DateTime Time(string name) =>
            DateTime.ParseExact(Line(name).Value, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None);
    }

    internal sealed record Property(string Name, string Parameters, string Value)
    {
        public string Zone => Parameters.StartsWith("TZID=", StringComparison.Ordinal) ? Parameters[5..] : "";
    }
}
