using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.People;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Cases;

/// <summary>When cases may become one, be taken apart again, or be split. What is not of one partner and direction goes by other instruments.</summary>
internal static class JoiningRules
{
    /// <summary>The one of two that lets fewer know.</summary>
    public static string Stricter(string one, string other) => Handlings.All.First(handling => handling == one || handling == other);

    public static void CheckMerge(
        RepatriationCase from,
        RepatriationCase target,
        IReadOnlyList<Person> people,
        IReadOnlyCollection<PersonId> there
    )
    {
        // A second trafficking is a case of its own (EpisodeRules): nobody is twice in one.
        var twice = people.FirstOrDefault(person => there.Contains(person.FirstEpisode ?? person.Id));
        var refusal = Refusals(from, target).FirstOrDefault() ?? (twice is null ? null : CaseErrors.MergeOfEpisodes(twice.Pseudonym));
        if (refusal is not null)
        {
            throw new DomainException(refusal);
        }
    }

    public static void CheckUndo(RepatriationCase from, RepatriationCase target, IReadOnlyList<Person> people)
    {
        if (from.MergedInto != target.Id)
        {
            throw new DomainException(CaseErrors.NotMerged());
        }

        if (people.Count != from.Brought.Count || people.Any(person => person.CaseId != target.Id))
        {
            throw new DomainException(CaseErrors.BroughtGoneOn());
        }
    }

    public static void CheckSplit(RepatriationCase from, IReadOnlyList<Person> people)
    {
        if (people.Count == 0 || people.Count >= from.Persons)
        {
            throw new DomainException(CaseErrors.NobodyStays());
        }
    }

    private static IEnumerable<DomainError> Refusals(RepatriationCase from, RepatriationCase target)
    {
        var day = CivilTime.DateOf(from.ReportedAt);
        if (from.Id == target.Id)
        {
            yield return CaseErrors.MergeWithItself();
        }

        if (from.Status == CaseStatus.Merged)
        {
            yield return CaseErrors.MergedAlready();
        }

        if (from.Status == CaseStatus.Voided || target.Status is CaseStatus.Merged or CaseStatus.Voided)
        {
            yield return CaseErrors.NotOpen();
        }

        if (from.Partner != target.Partner)
        {
            yield return CaseErrors.MergeOfOtherPartner(from.Reference, target.Reference, day);
        }

        if (from.Direction != target.Direction)
        {
            yield return CaseErrors.MergeOfOtherDirection(day);
        }

        if (from.Request is { LinkedAt: null })
        {
            yield return CaseErrors.LinkFirst();
        }
    }
}
