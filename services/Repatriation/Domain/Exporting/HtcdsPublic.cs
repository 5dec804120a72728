using Cooperation.Platform.Domain.Calendar;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Exporting;

/// <summary>A person as anybody may know of him: without pseudonym, date, province or desk, so that he is one of several with the same row.</summary>
public sealed record HtcdsPublic(
    int Year,
    string AgeBand,
    string? Gender,
    string Citizenship,
    string? Status,
    string? Exploitation,
    string Country
)
{
    /// <summary>What fewer people have in common than so many is left out; somebody who was trafficked twice is one of them.</summary>
    public const int Least = 5;

    private const string Minor = "minor";

    /// <summary>The rows that can be published, in an order that says nothing of who they are.</summary>
    public static IReadOnlyList<HtcdsPublic> Of(IEnumerable<HtcdsPerson> persons, HtcdsWords words) =>
        [
            .. persons
                .GroupBy(person => Of(person, words))
                .Where(alike => alike.Select(person => person.Pseudonym).Distinct(StringComparer.Ordinal).Count() >= Least)
                .OrderBy(alike => alike.Key.ToString(), StringComparer.Ordinal)
                .SelectMany(alike => alike.Select(_ => alike.Key)),
        ];

    private static HtcdsPublic Of(HtcdsPerson person, HtcdsWords words) =>
        new(
            CivilTime.DateOf(person.ReportedAt).Year,
            PersonAgeBands.Minor.Contains(person.AgeBand) ? Minor : person.AgeBand,
            words.Of(HtcdsFields.Gender, person.Sex),
            person.Citizenship,
            words.Of(HtcdsFields.Status, person.Identification),
            words.OfAll(HtcdsFields.Exploitation, person.Exploitation),
            person.Country
        );
}
