using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>By what a step of a person is judged: time limits of the day of the report (R13), desks and places of the day of the step.</summary>
public sealed record PersonRules
{
    /// <summary>The kind of desk that immigration has.</summary>
    public const string ImmigrationDesk = "immigration";

    /// <summary>The kind of desk that social affairs have.</summary>
    public const string SocialAffairsDesk = "socialAffairs";

    /// <summary>The border guard, whose posts receive people.</summary>
    public const string BorderGuard = "BDBP";

    /// <summary>The agency that checks identities.</summary>
    public const string Immigration = "QLXNC";

    /// <summary>The police, who find out whether somebody is a victim.</summary>
    public const string Police = "BCA";

    /// <summary>The day of the report, in Viet Nam.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The lists of the day of the step.</summary>
    public required CodesOfTheDay Codes { get; init; }

    /// <summary>The desks of the day of the step.</summary>
    public required IReadOnlyList<Desk> Desks { get; init; }

    /// <summary>The time limits of the day of the report.</summary>
    public required IReadOnlyList<ClockRule> ClockRules { get; init; }

    /// <summary>By which days they are counted.</summary>
    public required RecordCalendars Calendars { get; init; }

    /// <summary>The partner.</summary>
    public required string Partner { get; init; }

    /// <summary>The desk that checks identities: the central one of immigration.</summary>
    public Desk IdentityDesk() =>
        Desks.FirstOrDefault(desk => desk.Kind == ImmigrationDesk && desk.Provinces.Count == 0)
        ?? throw new DomainException(ReferralErrors.NoDesk("desk"));

    /// <summary>The desk that receives: one of immigration or of the border guard; immigration's central one where none is named.</summary>
    public Desk ReceivingDesk(string? code, string field) =>
        code is null
            ? IdentityDesk()
            : Desks.FirstOrDefault(desk => desk.Code == code && Receives(desk))
                ?? throw new DomainException(ReferralErrors.DeskDoesNotReceive(field));

    /// <summary>The social-affairs desk of a province, or the ministry's where the province has none.</summary>
    public Desk SocialAffairsDeskOf(string province) =>
        Desks
            .Where(desk => desk.Kind == SocialAffairsDesk && (desk.Provinces.Count == 0 || desk.Provinces.Contains(province)))
            .MaxBy(desk => desk.Provinces.Count)
        ?? throw new DomainException(ReferralErrors.NoDesk("province"));

    /// <summary>The rule for a clock; null where the day has none.</summary>
    public ClockTerms? TermsFor(string clock, string? condition) => ClockRules.For(clock, condition, Partner)?.AsTerms();

    private static bool Receives(Desk desk) => desk.Kind == ImmigrationDesk || (desk.Agency == BorderGuard && desk.Kind == Desk.Liaison);
}
