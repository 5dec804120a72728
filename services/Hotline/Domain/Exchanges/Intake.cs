using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;

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

    /// <summary>What stands in the register under a number that was taken and names nothing. No rule of logging is asked of it: nothing was received and nothing logged.</summary>
    /// <param name="year">The year of the number, with whose beginning it stands.</param>
    /// <param name="rules">The rules of the day on which it was taken, for its partner.</param>
    /// <param name="by">For whom it was taken.</param>
    /// <param name="at">When it was taken.</param>
    /// <param name="reason">Why it names nothing.</param>
    internal static Intake OfUnusedNumber(int year, RulesOfTheDay rules, Officer by, DateTimeOffset at, string reason)
    {
        var entry = new ExchangeEntry
        {
            Partner = rules.Partner,
            Direction = Directions.Incoming,
            Medium = Mediums.Letter,
            ReceivedAt = CivilTime.StartOf(new DateOnly(year, 1, 1)),
            LateReason = reason,
            Urgency = Urgencies.Routine,
            Area = by.Agency == Agencies.Police ? Areas.Inland : Areas.Border,
            Kind = ExchangeKinds.Other,
            SourceReliability = SourceReliabilities.F,
            InformationCredibility = InformationCredibilities.CannotBeJudged,
            Handling = Handlings.Amber,
            Language = "vi",
            Subject = "Số không dùng",
            Summary = reason,
        };
        return new(entry, by, at)
        {
            Channel = rules.Channels.FirstOrDefault(channel => channel.NearestTo(rules.Day).Terms.Desk == by.Desk) ?? rules.Channels[0],
            Desk = rules.Desks.Single(desk => desk.Code == by.Desk),
            Year = year,
            Rules = rules,
        };
    }
}
