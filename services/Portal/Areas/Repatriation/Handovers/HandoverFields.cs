using System.Globalization;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>Which fields the form of a step has, in their order.</summary>
internal static class HandoverFields
{
    public const string Place = "place";
    public const string Persons = "persons";
    public const string Yes = "true";
    public const string No = "false";
    public const string Side = "side";

    public static readonly IReadOnlyDictionary<string, string[]> Of = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Known.HandoverStep.Confirmation] = [Side, "at", "note"],
        [Known.HandoverStep.Schedule] = ["plannedAt", "reason"],
        [Known.HandoverStep.Minutes] = ["signedByUs", "signedByThem", "number", "at"],
        [Known.HandoverStep.Cancellation] = ["reason"],
        [Known.HandoverStep.Undo] = ["reason"],
    };

    /// <summary>Those without which nothing is sent.</summary>
    public static string[] RequiredOf(string step) =>
        step switch
        {
            Known.HandoverStep.Confirmation => [Side],
            Known.HandoverStep.Schedule => ["plannedAt", "reason"],
            Known.HandoverStep.Minutes => ["signedByUs", "signedByThem"],
            _ => ["reason"],
        };

    /// <summary>Where a refusal of one of those who were sent stands: with him, for a list has many.</summary>
    public static string OfPerson(string field, IReadOnlyList<ReturningRow> sent)
    {
        if (!field.StartsWith(Persons, StringComparison.Ordinal))
        {
            return field;
        }

        var place = field[Persons.Length..].TrimStart('[').Split(']')[0];
        return int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < sent.Count
            ? Said(sent[number].Id, "person")
            : Persons;
    }

    /// <summary>Who stands beside a minor of the list.</summary>
    public static string Companion(Guid person) => $"companion-{person}";

    /// <summary>A field of one person at the arrival.</summary>
    public static string Said(Guid person, string part) => $"{part}-{person}";
}
