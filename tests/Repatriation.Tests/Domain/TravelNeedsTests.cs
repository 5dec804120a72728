using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Journeys;

namespace Cooperation.Repatriation.Tests.Domain;

/// <summary>Which needs of the way a journey leaves open, pair by pair.</summary>
public sealed class TravelNeedsTests
{
    private static readonly DateOnly Day = new(2018, 6, 20);

    private static readonly TravelNeed[] Rules =
    [
        Rule(PersonNeeds.Medical, NeedAnswers.Fitness),
        Rule(PersonNeeds.Escort, NeedAnswers.Escort),
        Rule(PersonNeeds.Interpreter, answer: null),
    ];

    private static readonly (string Name, Journey? Journey, string[] Answers)[] Journeys =
    [
        ("none", null, []),
        ("legs only", new() { Transit = ["TH"] }, []),
        ("fit until the day", new() { Fitness = Fit(Day) }, [PersonNeeds.Medical]),
        ("fit until the day before", new() { Fitness = Fit(Day.AddDays(-1)) }, []),
        ("an escort", new() { Escort = new(EscortKinds.Relative, Agency: null, Note: null) }, [PersonNeeds.Escort]),
        (
            "both",
            new() { Fitness = Fit(Day.AddDays(30)), Escort = new(EscortKinds.Agency, "BNG", Note: null) },
            [PersonNeeds.Medical, PersonNeeds.Escort]
        ),
    ];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var (journey, need) in Journeys.SelectMany(_ => Rules, (journey, rule) => (journey.Name, rule.Need)))
            {
                pairs.Add(journey, need);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_need_is_open_until_the_journey_answers_it_for_that_day(string name, string need)
    {
        var (_, journey, answers) = Journeys.Single(one => one.Name == name);
        JourneyRules.Open(journey, [need], Rules, Day).Select(rule => rule.Need).ShouldBe(answers.Contains(need) ? [] : [need]);
    }

    [Fact]
    public void Who_needs_nothing_of_it_has_nothing_open() => JourneyRules.Open(journey: null, ["shelter"], Rules, Day).ShouldBeEmpty();

    private static FitToTravel Fit(DateOnly until) => new(FitnessSayers.Hospital, Day.AddDays(-10), until);

    private static TravelNeed Rule(string need, string? answer) =>
        new()
        {
            Need = need,
            Answer = answer,
            Stops = answer is not null,
            Vi = "Quy tắc thử",
            En = "A rule to try",
        };
}
