using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>An entry that has passed every rule and found its channel and its desk. Only an intake takes a reference, so that a refusal leaves no gap (R11).</summary>
public sealed class Intake
{
    private Intake(ExchangeEntry entry, Officer by, DateTimeOffset at)
    {
        Entry = entry;
        By = by;
        At = at;
    }

    /// <summary>What the desk wrote.</summary>
    public ExchangeEntry Entry { get; }

    /// <summary>Who logs it.</summary>
    public Officer By { get; }

    /// <summary>When it is logged.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The channel it came or went by.</summary>
    public required Channel Channel { get; init; }

    /// <summary>The desk that leads.</summary>
    public required Desk Desk { get; init; }

    /// <summary>The year of its reference.</summary>
    public required int Year { get; init; }

    /// <summary>The rules of its day, by which its clocks run.</summary>
    public required RulesOfTheDay Rules { get; init; }

    /// <summary>Checks an entry against the rules of its day and refuses it with every reason at once.</summary>
    public static Intake Check(ExchangeEntry entry, int people, RulesOfTheDay rules, Officer by, DateTimeOffset at)
    {
        DomainError[] secrets = [.. StateSecrets.Refusals(entry, people)];
        DomainError[] refusals =
        [
            .. secrets,
            .. IntakeRules.Refusals(entry, rules, at).Where(refusal => !secrets.Any(secret => secret.Field == refusal.Field)),
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        var matter = Matter.Of(entry);
        return new(entry, by, at)
        {
            Channel = rules.ChannelOf(entry, matter, by),
            Desk = rules.LeadDesk(Areas.LeadAgencyOf(entry.Area), matter, by.Desk),
            Year = rules.Day.Year,
            Rules = rules,
        };
    }
}
