namespace Cooperation.Platform.Hosting.Imports.Workbooks;

/// <summary>Which parts of a moment a format shows. A month that stands beside hours is minutes.</summary>
internal readonly record struct ShownParts(bool Day, bool Month, bool Year, bool Time)
{
    public bool IsMoment => Day || Month || Year || Time;

    public static ShownParts Of(string format)
    {
        var (days, months, years, times) = (false, false, false, false);
        var (quoted, bracket) = (false, false);
        for (var place = 0; place < format.Length; place++)
        {
            var c = char.ToLowerInvariant(format[place]);
            if (c is '\\' or '_' or '*')
            {
                place++; // The sign behind it stands for itself.
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is '[' or ']')
            {
                bracket = c == '[';
            }
            else if (!quoted)
            {
                // [h]:mm counts hours; other brackets hold colours, languages and conditions.
                times |= c is 's' && !bracket || (c is 'h' && (!bracket || format[place - 1] == '['));
                days |= !bracket && c == 'd';
                months |= !bracket && c == 'm';
                years |= !bracket && c == 'y';
            }
        }

        return new(days, months && (days || years || !times), years, times);
    }
}
