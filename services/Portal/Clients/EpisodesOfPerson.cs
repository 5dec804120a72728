namespace Cooperation.Portal.Clients;

/// <summary>One of the times that the same person was trafficked.</summary>
public sealed record EpisodeOfPerson(int Episode, Guid Id, string Pseudonym, string Case, string Stage, DateTimeOffset ReportedAt);

/// <summary>Who of other cases may be the same: those whose cases the user sees, and the desks to ask about the others.</summary>
public sealed record Matches(IReadOnlyList<LikelyPerson> Items, IReadOnlyList<string> Ask, bool MayJudge);

/// <summary>One of them: where he stands, not who he is, and what both have in common.</summary>
public sealed record LikelyPerson(
    Guid Id,
    string Pseudonym,
    Guid CaseId,
    string Case,
    string Partner,
    string Sex,
    string AgeBand,
    string Stage,
    DateTimeOffset ReportedAt,
    IReadOnlyList<string> By,
    bool Dismissed
);
