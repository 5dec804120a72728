using Cooperation.Platform.Domain.People;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Journeys;

/// <summary>What those who are to travel need, with the rules of a day; opened on record before a plan is judged by it, for a refusal tells it.</summary>
/// <param name="Rules">The rules of the day.</param>
/// <param name="Of">What each of them needs; who is not in it needs nothing that a rule asks for.</param>
public sealed record NeedsOfTravellers(IReadOnlyList<TravelNeed> Rules, IReadOnlyDictionary<PersonId, IReadOnlyList<string>> Of)
{
    /// <summary>Where no rule asks for anything.</summary>
    public static readonly NeedsOfTravellers None = new([], new Dictionary<PersonId, IReadOnlyList<string>>());

    /// <summary>Whether a rule may stop somebody whose journey stands as it does, whatever he needs.</summary>
    public static bool MayStop(Person person, IEnumerable<TravelNeed> rules, DateOnly day)
    {
        TravelNeed[] stopping = [.. rules.Where(rule => rule.Stops)];
        return IsUnderWay(person) && JourneyRules.Open(person.Journey, [.. stopping.Select(rule => rule.Need)], stopping, day).Any();
    }

    /// <summary>The rules by which somebody does not travel on that day.</summary>
    internal IEnumerable<TravelNeed> Stopping(Person person, DateOnly day) =>
        IsUnderWay(person) && Of.TryGetValue(person.Id, out var needs)
            ? JourneyRules.Open(person.Journey, needs, Rules.Where(rule => rule.Stops), day)
            : [];

    private static bool IsUnderWay(Person person) => person.Standing is { IsOpen: true, ReceivedAt: null };
}
