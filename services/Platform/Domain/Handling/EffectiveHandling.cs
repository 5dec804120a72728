namespace Cooperation.Platform.Domain.Handling;

/// <summary>What may be done with a record: the strictest handling of all that belongs to it, within the limits agreed with its partner.</summary>
/// <param name="Handling">The handling code that counts.</param>
/// <param name="UseCondition">The use condition that counts, or null.</param>
/// <param name="Limit">The limits of that code.</param>
/// <param name="Errors">What the service calls the refusals.</param>
public sealed record EffectiveHandling(string Handling, string? UseCondition, HandlingLimit Limit, HandlingErrors Errors)
{
    // H2 and H3 leave it to whoever gave the information; H1 speaks of courts only, H0 sets no limit of its own.
    private static readonly string[] AskingLeave = [UseConditions.NotPassedOn, UseConditions.Other];

    /// <summary>Of several marks the strictest counts.</summary>
    /// <param name="marks">Those of the record and of whatever goes with it: the others of its thread.</param>
    /// <param name="partner">The partner.</param>
    /// <param name="limits">The limits of the day.</param>
    /// <param name="errors">What the service calls the refusals.</param>
    public static EffectiveHandling Of(
        IReadOnlyList<HandlingMark> marks,
        string partner,
        IReadOnlyList<HandlingLimit> limits,
        HandlingErrors errors
    )
    {
        var handling = Handlings.All.First(code => marks.Any(mark => mark.Handling == code));
        var condition = marks.Select(mark => mark.UseCondition).Where(code => code is not null).MaxBy(Strictness);
        var limit =
            limits.FirstOrDefault(limit => limit.Handling == handling && limit.Partner == partner)
            ?? limits.First(limit => limit.Handling == handling && limit.Partner is null);
        return new(handling, condition, limit, errors);
    }

    /// <summary>Why it may not be printed, or null.</summary>
    public DomainError? PrintRefusal() => Limit.Print ? null : Errors.NotPrinted(Handling);

    /// <summary>Why it may not be exported, or null.</summary>
    public DomainError? ExportRefusal() => Limit.Export ? null : Errors.NotExported(Handling);

    /// <summary>Why it may not be passed on to this destination, or null.</summary>
    public DomainError? ForwardRefusal(Destination to, string leadAgency) =>
        to switch
        {
            { Agency: null, Partner: null } or { Agency: not null, Partner: not null } => Errors.OneDestination(),
            { Partner: not null } when Limit.Forward != ForwardLimits.Partners => Errors.NotToPartners(Handling),
            { Agency: { } agency } when Limit.Forward == ForwardLimits.None || IsBeyondOwn(agency, leadAgency) => Errors.NotToAgency(
                Handling,
                agency
            ),
            { Permission: null } when AskingLeave.Contains(UseCondition) => Errors.PermissionRequired(UseCondition!),
            _ => null,
        };

    private bool IsBeyondOwn(string agency, string leadAgency) => Limit.Forward == ForwardLimits.OwnAgency && agency != leadAgency;

    // H3 is a free restriction and may ask for anything; H2 forbids more than H1, H1 more than H0.
    private static string Strictness(string? code) => code ?? "";
}
