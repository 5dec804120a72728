using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What an entry has to keep to before it gets a number.</summary>
internal static class IntakeRules
{
    public static IEnumerable<DomainError> Refusals(ExchangeEntry entry, RulesOfTheDay rules, DateTimeOffset at) =>
        [.. Times(entry, at), .. RefusalsOfContent(entry, rules), .. Channel(entry, rules)];

    /// <summary>What speaks against its texts and codes, whenever they were written.</summary>
    public static IEnumerable<DomainError> RefusalsOfContent(ExchangeEntry entry, RulesOfTheDay rules) =>
        [.. Texts(entry), .. Data(entry, rules)];

    private static IEnumerable<DomainError> Times(ExchangeEntry entry, DateTimeOffset at)
    {
        var (own, other) = entry.Direction == Directions.Incoming ? ("receivedAt", "sentAt") : ("sentAt", "receivedAt");
        if ((entry.Direction == Directions.Incoming ? entry.SentAt : entry.ReceivedAt) is not null)
        {
            yield return ExchangeErrors.TimeOfOtherDirection(other);
        }

        if (entry.Draft)
        {
            if (entry.Direction == Directions.Incoming || entry.SentAt is not null)
            {
                yield return ExchangeErrors.DraftNotPossible();
            }

            yield break;
        }

        if (entry.ReceivedOrSentAt is not { } moment)
        {
            yield return ExchangeErrors.TimeRequired(own);
            yield break;
        }

        if (moment.IsAheadOf(at))
        {
            yield return ExchangeErrors.TimeInFuture(own);
        }
        else if (LateEntry.Is(moment, at) && string.IsNullOrWhiteSpace(entry.LateReason))
        {
            yield return ExchangeErrors.LateReasonRequired();
        }

        if (entry.OccurredAt is { } occurred && occurred.IsAheadOf(at))
        {
            yield return ExchangeErrors.TimeInFuture("occurredAt");
        }
        else if (entry.OccurredAt > moment)
        {
            yield return ExchangeErrors.OccurredAfterReceipt();
        }
    }

    // A secret paper has no text here; every other exchange has.
    private static IEnumerable<DomainError> Texts(ExchangeEntry entry)
    {
        if (entry is { Secrecy: null, Subject: null })
        {
            yield return ExchangeErrors.TextRequired("subject");
        }

        if (entry is { Secrecy: null, Summary: null })
        {
            yield return ExchangeErrors.TextRequired("summary");
        }

        if (entry is { Secrecy: null, PaperLocation: not null })
        {
            yield return ExchangeErrors.PaperLocationWithoutSecrecy();
        }
    }

    private static IEnumerable<DomainError> Data(ExchangeEntry entry, RulesOfTheDay rules)
    {
        if (!Handlings.All.Contains(entry.Handling))
        {
            yield return ExchangeErrors.HandlingUnknown();
        }

        (string Field, string List, string? Code)[] dated =
        [
            ("partner", CodeLists.Partner, entry.Partner),
            ("province", CodeLists.Province, entry.Province),
            ("language", CodeLists.Language, entry.Language),
        ];
        foreach (var (field, list, code) in dated.Where(given => given.Code is not null && !rules.Knows(given.List, given.Code)))
        {
            yield return ExchangeErrors.UnknownOnDay(field, rules.Day, rules.CodesOf(list));
        }
    }

    private static IEnumerable<DomainError> Channel(ExchangeEntry entry, RulesOfTheDay rules)
    {
        var named = rules.Channels.Where(channel => entry.Channel is null || channel.Code == entry.Channel).ToArray();
        if (named.Any(channel => channel.HoldsOn(rules.Day)))
        {
            yield break;
        }

        yield return (entry.Channel, named) switch
        {
            (null, _) => ExchangeErrors.NoChannel(entry.Partner, rules.Day),
            (_, []) => ExchangeErrors.ChannelUnknown(entry.Partner),
            _ => ExchangeErrors.ChannelNotInUse(entry.Channel, rules.Day),
        };
    }
}
