using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>
/// R23: a state secret may not be written into a networked system (law 29/2018/QH14, article 5). Of a secret paper only number, date,
/// level, sender and where it lies are registered; the codes that bring it to its desk stay, its kind and assessment are withheld.
/// </summary>
internal static class StateSecrets
{
    /// <summary>Every reason at once; a rule's before a missing field's, because the first one names the whole.</summary>
    public static IEnumerable<DomainError> Refusals(ExchangeEntry entry, int people) =>
        entry.Secrecy is null
            ? Texts(entry).Where(text => SecrecyMarks.AreIn(text.Text)).Select(text => ExchangeErrors.StateSecret(text.Field))
            : [.. Content(entry, people), .. Missing(entry)];

    /// <summary>Of a secret paper nothing is written down in words, and a mark is refused everywhere.</summary>
    public static void RefuseText(ExchangeEntry entry, string field, string? text)
    {
        if (entry.Secrecy is not null && text is not null)
        {
            throw new DomainException(ExchangeErrors.LeaveEmpty(field));
        }

        RefuseMarked(field, text);
    }

    /// <summary>Words that a step is not taken without, unless it is of a secret paper: there it is taken without them.</summary>
    public static string Words(ExchangeEntry entry, string field, string? text)
    {
        RefuseText(entry, field, text);
        return entry.Secrecy is not null || !string.IsNullOrWhiteSpace(text)
            ? text ?? ""
            : throw new DomainException(ExchangeErrors.TextRequired(field));
    }

    public static void RefuseMarked(string field, string? text)
    {
        if (SecrecyMarks.AreIn(text))
        {
            throw new DomainException(ExchangeErrors.StateSecret(field));
        }
    }

    // Every field in which people write words; the others are codes and times.
    private static IEnumerable<(string Field, string? Text)> Texts(ExchangeEntry entry) =>
        [
            ("handling", entry.Handling),
            ("subject", entry.Subject),
            ("summary", entry.Summary),
            ("translation", entry.Translation),
            ("place", entry.Place),
            ("officialNumber", entry.OfficialNumber),
            ("counterpartContact", entry.CounterpartContact),
            ("lateReason", entry.LateReason),
            ("paperLocation", entry.PaperLocation),
            ("useRestriction", entry.UseRestriction),
        ];

    private static IEnumerable<DomainError> Content(ExchangeEntry entry, int people)
    {
        (string Field, bool IsThere)[] empty =
        [
            ("subject", entry.Subject is not null),
            ("summary", entry.Summary is not null),
            ("translation", entry.Translation is not null),
            ("place", entry.Place is not null),
            ("province", entry.Province is not null),
            ("occurredAt", entry.OccurredAt is not null),
            ("useRestriction", entry.UseRestriction is not null),
            ("people", people > 0),
        ];
        (string Field, string Given, string Neutral)[] neutral =
        [
            ("kind", entry.Kind, ExchangeKinds.Other),
            ("sourceReliability", entry.SourceReliability, SourceReliabilities.F),
            ("informationCredibility", entry.InformationCredibility, InformationCredibilities.CannotBeJudged),
        ];
        return
        [
            .. empty.Where(field => field.IsThere).Select(field => ExchangeErrors.LeaveEmpty(field.Field)),
            .. neutral
                .Where(field => field.Given != field.Neutral)
                .Select(field => ExchangeErrors.LeaveNeutral(field.Field, field.Neutral)),
        ];
    }

    private static IEnumerable<DomainError> Missing(ExchangeEntry entry)
    {
        (string Field, string? Text)[] register =
        [
            ("officialNumber", entry.OfficialNumber),
            ("counterpartContact", entry.CounterpartContact),
            ("paperLocation", entry.PaperLocation),
        ];
        return register.Where(field => field.Text is null).Select(field => ExchangeErrors.RegisterFieldRequired(field.Field));
    }
}
