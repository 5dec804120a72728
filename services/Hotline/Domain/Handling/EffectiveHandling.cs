using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Handling;

/// <summary>What may be done with an exchange: the strictest handling of its thread, within the limits agreed with its partner.</summary>
/// <param name="Handling">The handling code that counts.</param>
/// <param name="UseCondition">The use condition that counts, or null.</param>
/// <param name="Limit">The limits of that code.</param>
public sealed record EffectiveHandling(string Handling, string? UseCondition, HandlingLimit Limit)
{
    // H2 and H3 leave it to whoever gave the information; H1 speaks of courts only, H0 sets no limit of its own.
    private static readonly string[] AskingLeave = [UseConditions.NotPassedOn, UseConditions.Other];

    /// <summary>Of several marks in a thread the strictest counts.</summary>
    /// <param name="marks">Handling and use condition of each exchange of the thread.</param>
    /// <param name="partner">The partner.</param>
    /// <param name="limits">The limits of the day.</param>
    public static EffectiveHandling Of(
        IReadOnlyList<(string Handling, string? UseCondition)> marks,
        string partner,
        IReadOnlyList<HandlingLimit> limits
    )
    {
        var handling = Handlings.All.First(code => marks.Any(mark => mark.Handling == code));
        var condition = marks.Select(mark => mark.UseCondition).Where(code => code is not null).MaxBy(Strictness);
        var limit =
            limits.FirstOrDefault(limit => limit.Handling == handling && limit.Partner == partner)
            ?? limits.First(limit => limit.Handling == handling && limit.Partner is null);
        return new(handling, condition, limit);
    }

    /// <summary>Why it may not be printed, or null.</summary>
    public DomainError? PrintRefusal() => Limit.Print ? null : HandlingErrors.NotPrinted(Handling);

    /// <summary>Why it may not be exported, or null.</summary>
    public DomainError? ExportRefusal() => Limit.Export ? null : HandlingErrors.NotExported(Handling);

    /// <summary>Why it may not be passed on to this destination, or null.</summary>
    public DomainError? ForwardRefusal(Destination to, string leadAgency) =>
        to switch
        {
            { Agency: null, Partner: null } or { Agency: not null, Partner: not null } => HandlingErrors.OneDestination(),
            { Partner: not null } when Limit.Forward != ForwardLimits.Partners => HandlingErrors.NotToPartners(Handling),
            { Agency: { } agency } when Limit.Forward == ForwardLimits.None || IsBeyondOwn(agency, leadAgency) =>
                HandlingErrors.NotToAgency(Handling, agency),
            { Permission: null } when AskingLeave.Contains(UseCondition) => HandlingErrors.PermissionRequired(UseCondition!),
            _ => null,
        };

    private bool IsBeyondOwn(string agency, string leadAgency) => Limit.Forward == ForwardLimits.OwnAgency && agency != leadAgency;

    // H3 is a free restriction and may ask for anything; H2 forbids more than H1, H1 more than H0.
    private static string Strictness(string? code) => code ?? "";
}
