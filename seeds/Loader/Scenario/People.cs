using System.Globalization;

namespace Cooperation.Loader.Scenario;

/// <summary>Fictional persons. Papers begin with GL (giả lập: simulated) and telephone numbers with 0000, so that nobody takes them for real.</summary>
internal sealed class People(NameParts parts, Draw draw)
{
    public IReadOnlyList<PersonRequest>? Of(string kind, Victims victims)
    {
        if (kind is Kinds.Other or Kinds.Result || !draw.Chance(45))
        {
            return null;
        }

        var people = new List<PersonRequest>();
        if (kind is not Kinds.WantedOrArrest and not Kinds.SuspectInformation)
        {
            people.AddRange(Enumerable.Range(0, draw.Between(1, Math.Min(victims.Count, 3))).Select(_ => Victim(victims)));
        }

        if (kind is Kinds.WantedOrArrest or Kinds.SuspectInformation || draw.Chance(20))
        {
            people.Add(new(["suspect"], Named(draw.Chance(40)), draw.Chance(50) ? Year(1970, 1995) : null, null, null));
        }

        if (people[0].Roles[0] == "victim" && draw.Chance(30))
        {
            people.Add(
                new(
                    [draw.Chance(80) ? "relative" : "witness"],
                    Named(draw.Chance(60)),
                    null,
                    null,
                    $"0000 {draw.Below(1000):000} {draw.Below(1000):000}"
                )
            );
        }

        return people;
    }

    private PersonRequest Victim(Victims victims) =>
        new(
            draw.Chance(6) ? ["victim", "witness"] : ["victim"],
            draw.Chance(82) ? Named(victims.Sex == "female" || (victims.Sex == "mixed" && draw.Chance(50))) : null,
            draw.Chance(75) ? Birth(victims.Minor) : null,
            draw.Chance(20) ? $"GL-{draw.Below(100000):00000}" : null,
            null
        );

    /// <summary>A name.</summary>
    public string Named(bool female) =>
        female
            ? $"{draw.Of(parts.Family)} {draw.Of(parts.MiddleFemale)} {draw.Of(parts.GivenFemale)}"
            : $"{draw.Of(parts.Family)} {draw.Of(parts.MiddleMale)} {draw.Of(parts.GivenMale)}";

    /// <summary>A date of birth, often of the year or the month only.</summary>
    public string Birth(bool minor)
    {
        var year = minor ? Year(2003, 2005) : Year(1980, 1999);
        return draw.Below(10) switch
        {
            < 4 => year,
            < 6 => $"{year}-{draw.Between(1, 12):00}",
            _ => $"{year}-{draw.Between(1, 12):00}-{draw.Between(1, 28):00}",
        };
    }

    private string Year(int from, int to) => draw.Between(from, to).ToString(CultureInfo.InvariantCulture);
}
