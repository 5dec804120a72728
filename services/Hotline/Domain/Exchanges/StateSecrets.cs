using System.Text.RegularExpressions;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>
/// R23: a state secret may not be written into a networked system (law 29/2018/QH14, article 5). Of a secret paper only number, date,
/// level, sender and where it lies are registered; the codes that bring it to its desk stay, its kind and assessment are withheld.
/// </summary>
internal static partial class StateSecrets
{
    // The stamp stands under the letterhead at the latest.
    private const int LinesOfHead = 6;

    public static void Refuse(ExchangeEntry entry, int people)
    {
        var field = entry.Secrecy is null ? MarkedField(entry) : ContentField(entry, people);
        if (field is not null)
        {
            throw new DomainException(ExchangeErrors.StateSecret(field));
        }

        if (entry.Secrecy is not null && MissingField(entry) is { } missing)
        {
            throw new DomainException(ExchangeErrors.RegisterFieldRequired(missing));
        }
    }

    /// <summary>Of a secret paper nothing is written down in words, and a stamp is refused everywhere.</summary>
    public static void RefuseText(ExchangeEntry entry, string field, string? text)
    {
        if (entry.Secrecy is not null && text is not null)
        {
            throw new DomainException(ExchangeErrors.StateSecret(field));
        }

        RefuseMarked(field, text);
    }

    public static void RefuseMarked(string field, string? text)
    {
        if (IsMarked(text))
        {
            throw new DomainException(ExchangeErrors.StateSecret(field));
        }
    }

    private static string? MarkedField(ExchangeEntry entry) =>
        entry switch
        {
            _ when IsMarked(entry.Handling) => "handling",
            _ when IsMarked(entry.Subject) => "subject",
            _ when IsMarked(entry.Summary) => "summary",
            _ when IsMarked(entry.Translation) => "translation",
            _ => null,
        };

    private static string? ContentField(ExchangeEntry entry, int people) =>
        entry switch
        {
            { Subject: not null } => "subject",
            { Summary: not null } => "summary",
            { Translation: not null } => "translation",
            { Place: not null } => "place",
            { Province: not null } => "province",
            { OccurredAt: not null } => "occurredAt",
            { Kind: not ExchangeKinds.Other } => "kind",
            { SourceReliability: not SourceReliabilities.F } => "sourceReliability",
            { InformationCredibility: not InformationCredibilities.CannotBeJudged } => "informationCredibility",
            _ when people > 0 => "people",
            _ => null,
        };

    private static string? MissingField(ExchangeEntry entry) =>
        entry switch
        {
            { OfficialNumber: null } => "officialNumber",
            { CounterpartContact: null } => "counterpartContact",
            { PaperLocation: null } => "paperLocation",
            _ => null,
        };

    private static bool IsMarked(string? text) => text is not null && Head(text).Any(line => Stamp().IsMatch(line));

    private static IEnumerable<string> Head(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(LinesOfHead);

    // A stamp is written in capitals, or follows 'Độ mật', or names one of the two higher levels, or stands alone between marks.
    // Small 'mật' inside a sentence (mật độ, bí mật, mật khẩu) is an ordinary word.
    [GeneratedRegex(
        @"^[^\p{L}\p{N}]*(?:MẬT(?:\P{L}|$)|(?i:(?:độ|mức độ)\s+mật\s*[:\-–]?\s*(?:tuyệt\s+|tối\s+)?mật|(?:tuyệt|tối)\s+mật)(?:\P{L}|$)|[Mm]ật\s*(?:$|[:\]\)/|.\-–]))",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Stamp();
}
