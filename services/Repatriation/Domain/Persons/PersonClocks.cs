using Cooperation.Platform.Domain.Clocks;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>The time limits of a person's return, kept in step with where he stands: begun with the event that the rule names, met by what it waits for.</summary>
public static class PersonClocks
{
    /// <summary>The answer to a check of the identity.</summary>
    public const string ImmigrationReply = "immigrationReply";

    /// <summary>The travel paper, once the identity is confirmed.</summary>
    public const string TravelPaper = "travelPaper";

    /// <summary>The certificate of return, immediately on reception.</summary>
    public const string ReturnCertificate = "returnCertificate";

    /// <summary>First information and initial support after reception.</summary>
    public const string FirstInformation = "firstInformation";

    /// <summary>The decision whether somebody is a victim, once it was asked for.</summary>
    public const string Identification = "identification";

    /// <summary>The condition of rules for a complex matter.</summary>
    public const string Complex = "complex";

    /// <summary>Every kind with its words, in the order of work.</summary>
    public static readonly ClockCatalogue Catalogue = new(
        "repatriation",
        [
            new(ImmigrationReply, new("trả lời xác minh nhân thân", "answer to the identity check")),
            new(TravelPaper, new("cấp giấy thông hành", "travel paper")),
            new(ReturnCertificate, new("cấp giấy chứng nhận về nước", "certificate of return")),
            new(FirstInformation, new("xác minh thông tin ban đầu", "first information")),
            new(Identification, new("xác định nạn nhân", "identification")),
        ]
    );

    private static readonly Limit[] Limits =
    [
        new(ImmigrationReply, s => s.IdentityAskedAt, s => s.IdentityRepliedAt, s => s.IdentityComplex),
        new(TravelPaper, s => s.Stage == PersonStages.NotConfirmed ? null : s.IdentityRepliedAt, s => s.PaperIssuedAt, _ => false),
        new(ReturnCertificate, s => s.ReceivedAt, s => s.CertificateAt, _ => false),
        new(FirstInformation, s => s.ReceivedAt, s => s.SupportBegunAt, _ => false),
        new(Identification, s => s.IdentificationAskedAt, s => s.IdentifiedAt, s => s.IdentificationComplex),
    ];

    /// <summary>The agency that has to keep a limit, or had to: what was done at the border stays with whoever received the person.</summary>
    internal static string AgencyOf(string kind, Person person) =>
        kind switch
        {
            ImmigrationReply => PersonRules.Immigration,
            TravelPaper => Missions.Agency,
            Identification => person.Standing.IdentifiedBy ?? PersonRules.Police,
            ReturnCertificate or FirstInformation => person.Past.LastOrDefault(past => past.Step == PersonSteps.Reception)?.Agency
                ?? person.Standing.HolderAgency,
            _ => person.Standing.HolderAgency,
        };

    /// <summary>Brings the clocks in step with a standing; of one that was put back too: what was begun since is stopped, what was met or stopped since is waited for again.</summary>
    internal static void Follow(this List<Clock> clocks, PersonStanding standing, PersonRules rules, DateTimeOffset at)
    {
        foreach (var limit in Limits)
        {
            Follow(clocks, limit, standing, rules, at);
        }
    }

    private static void Follow(List<Clock> clocks, Limit limit, PersonStanding standing, PersonRules rules, DateTimeOffset at)
    {
        var (from, met) = (limit.From(standing), limit.Met(standing));
        foreach (var clock in clocks.Where(clock => clock.Kind == limit.Kind && clock.StartedAt != from))
        {
            clock.MeetNoMore();
            if (clock.StoppedAt is null)
            {
                clock.Stop(at);
            }
        }

        if (from is not { } start)
        {
            return;
        }

        // Loaded in any order: of several that began at this time the one that was begun last.
        var current =
            clocks.Where(clock => clock.Kind == limit.Kind && clock.StartedAt == start).MaxBy(clock => clock.Number)
            ?? Begin(clocks, limit, standing, rules, start);
        current?.Let(standing, met, rules);
    }

    private static Clock? Begin(List<Clock> clocks, Limit limit, PersonStanding standing, PersonRules rules, DateTimeOffset start)
    {
        if (rules.TermsFor(limit.Kind, limit.Complex(standing) ? Complex : null) is not { } terms)
        {
            return null;
        }

        var begun = Clock.Start(limit.Kind, clocks.Count(clock => clock.Kind == limit.Kind) + 1, terms, start, rules.Calendars, []);
        clocks.Add(begun);
        return begun;
    }

    private static void Let(this Clock clock, PersonStanding standing, DateTimeOffset? met, PersonRules rules)
    {
        if (clock.StoppedAt is not null && standing.IsOpen)
        {
            clock.Reckon(clock.Terms, rules.Calendars);
        }

        if (met is { } came && clock.StoppedAt is null)
        {
            clock.Meet(came);
        }
        else if (met is null)
        {
            clock.MeetNoMore();
            if (standing.ClosedAt is { } closed && clock.StoppedAt is null)
            {
                clock.Stop(closed);
            }
        }
    }

    private sealed record Limit(
        string Kind,
        Func<PersonStanding, DateTimeOffset?> From,
        Func<PersonStanding, DateTimeOffset?> Met,
        Func<PersonStanding, bool> Complex
    );
}
