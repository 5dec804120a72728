using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Hotline.People;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Logging;

/// <summary>The label of a field, so that the list of errors says which one it means.</summary>
internal static class LogLabels
{
    /// <summary>Whose field it is, counted as on the page: people[1].birth is the second person's.</summary>
    public static int? PersonOf(string field) =>
        field.StartsWith("people[", StringComparison.Ordinal)
        && int.TryParse(
            field.AsSpan(7, Math.Max(field.IndexOf(']', StringComparison.Ordinal) - 7, 0)),
            CultureInfo.InvariantCulture,
            out var place
        )
            ? place + 1
            : null;

    /// <summary>Within a sentence.</summary>
    public static string Small(string label) =>
        label.Length == 0 ? label : char.ToLower(label[0], CultureInfo.InvariantCulture) + label[1..];

    public static Text? Of(string field) =>
        field switch
        {
            "inReplyTo" => LogTexts.ReplyTo,
            "replyKind" => LogTexts.ReplyKind,
            "draft" => LogTexts.Draft,
            "partner" => LogTexts.Partner,
            "at" => LogTexts.At,
            "direction" => LogTexts.Direction,
            "medium" => LogTexts.Medium,
            "channel" => LogTexts.Channel,
            "counterpartContact" => LogTexts.Contact,
            "urgency" => LogTexts.Urgency,
            "area" => LogTexts.Area,
            "province" => LogTexts.Province,
            "place" => LogTexts.Place,
            "kind" => LogTexts.Kind,
            "subject" => LogTexts.Subject,
            "summary" => LogTexts.Summary,
            "language" => LogTexts.Language,
            "sourceReliability" => LogTexts.Reliability,
            "informationCredibility" => LogTexts.Credibility,
            "handling" => LogTexts.Handling,
            PartnerGrades.Source => LogTexts.Reliability4x4,
            PartnerGrades.Information => LogTexts.Credibility4x4,
            "useCondition" => HandlingTexts.UseCondition,
            "useRestriction" => HandlingTexts.UseRestriction,
            "officialNumber" => LogTexts.OfficialNumber,
            "occurredAt" => LogTexts.OccurredAt,
            "translation" => LogTexts.Translation,
            "lateReason" => LogTexts.LateReason,
            "secrecy" => LogTexts.Secrecy,
            "paperLocation" => LogTexts.PaperLocation,
            _ when field.EndsWith(".roles", StringComparison.Ordinal) || field.Contains(".roles[", StringComparison.Ordinal) =>
                LogTexts.PersonRoles,
            _ when field.EndsWith(".name", StringComparison.Ordinal) => LogTexts.Name,
            _ when field.EndsWith(".birth", StringComparison.Ordinal) => LogTexts.Birth,
            _ when field.EndsWith(".document", StringComparison.Ordinal) => LogTexts.Document,
            _ when field.EndsWith(".sex", StringComparison.Ordinal) => PeopleTexts.Sex,
            _ when field.EndsWith(".nationality", StringComparison.Ordinal) => PeopleTexts.Nationality,
            _ when field.EndsWith(".minor", StringComparison.Ordinal) => PeopleTexts.Minor,
            _ when field.EndsWith(".telephone", StringComparison.Ordinal) => LogTexts.Telephone,
            _ => null,
        };
}
