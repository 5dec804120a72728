using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Exporting;

/// <summary>What is told of a person in an export: a pseudonym, codes and times.</summary>
public sealed record HtcdsPerson(
    string Pseudonym,
    int Episode,
    string Partner,
    string Direction,
    string Sex,
    string AgeBand,
    IReadOnlyList<string> Exploitation,
    string Stage,
    string Identification,
    string? IdentifiedBy,
    DateTimeOffset ReportedAt,
    DateTimeOffset? ReferredAt
)
{
    /// <summary>ISO 3166: Viet Nam.</summary>
    private const string VietNam = "VN";

    /// <summary>Whose citizen he is held to be: who is brought home from a partner is Viet Nam's, who is brought home from here the partner's.</summary>
    public string Citizenship => Direction == CaseDirections.Home ? VietNam : Partner;

    /// <summary>Where he was exploited: the country that he is brought home from.</summary>
    public string Country => Direction == CaseDirections.Home ? Partner : VietNam;
}
