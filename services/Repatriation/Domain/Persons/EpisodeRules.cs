using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Repatriation.Domain.Cases;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>A person who is known already, with all the times so far that he was trafficked.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Pseudonym">Its pseudonym.</param>
/// <param name="Ids">Keys of all of them.</param>
/// <param name="Cases">Their cases.</param>
/// <param name="Episodes">The highest number among them.</param>
/// <param name="LastReportedAt">When the last of them was reported.</param>
public sealed record KnownPerson(
    PersonId First,
    string Pseudonym,
    IReadOnlyList<Guid> Ids,
    IReadOnlyList<CaseId> Cases,
    int Episodes,
    DateTimeOffset LastReportedAt
)
{
    /// <summary>Out of his times.</summary>
    public static KnownPerson Of(IReadOnlyList<Person> episodes)
    {
        var first = episodes.Single(episode => episode.FirstEpisode is null);
        return new(
            first.Id,
            first.Pseudonym,
            [.. episodes.Select(episode => episode.Id.Value)],
            [.. episodes.Select(episode => episode.CaseId)],
            episodes.Max(episode => episode.Episode),
            episodes.Max(episode => episode.ReportedAt)
        );
    }
}

/// <summary>When somebody may be taken for a later time of a person who is known. Those told so far keep their numbers, so that only the latest is added and only the latest taken back.</summary>
public static class EpisodeRules
{
    /// <summary>What is on the timeline once it was said that he is somebody known.</summary>
    public const string Same = "same-person";

    /// <summary>Once it was said that he is somebody else.</summary>
    public const string Different = "other-person";

    /// <summary>Once the first was undone.</summary>
    public const string Undone = "episode-undo";

    internal static DomainError? Refusal(Person person, KnownPerson known, bool hasLater) =>
        person.FirstEpisode is not null ? EpisodeErrors.EpisodeAlready()
        : known.Cases.Contains(person.CaseId) ? EpisodeErrors.EpisodeInSameCase()
        : hasLater ? EpisodeErrors.HasEpisodes()
        : person.ReportedAt < known.LastReportedAt ? EpisodeErrors.EpisodeEarlier()
        : null;
}
