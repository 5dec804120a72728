using System.Globalization;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Persons;

/// <summary>Which fields the form of a step has, in their order.</summary>
internal static class StepFields
{
    public const string Yes = "true";
    public const string No = "false";
    public const string Result = "result";
    public const string Province = "province";
    public const string Gate = "gate";
    public const string InNeed = "inNeed";
    public const string Accepted = "accepted";

    public static readonly IReadOnlyDictionary<string, string[]> Of = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Known.PersonStep.IdentityRequest] = ["complex", "at", "reason"],
        [Known.PersonStep.IdentityReply] = [Result, "at", "reason"],
        [Known.PersonStep.TravelPaper] = ["number", "validUntil", "receivingDesk", Gate, "at", "reason"],
        [Known.PersonStep.Reception] = [Gate, "certificateAt", "at", "reason"],
        [Known.PersonStep.InitialSupport] = ["certificateAt", "at", "reason"],
        [Known.PersonStep.Referral] = [Province, "at", "reason"],
        [Known.PersonStep.ReferralAnswer] = [Accepted, "at", "reason"],
        [Known.PersonStep.Settlement] = ["at", "reason"],
        [Known.PersonStep.Closure] = ["outcome", "at", "reason"],
        [Known.PersonStep.Identification] = ["to", "paper", "appeal", "complex", "at", "reason"],
        [Known.PersonStep.Need] = [InNeed, "at", "reason"],
        [Known.PersonStep.Support] = ["to", "at", "reason"],
        [Known.PersonStep.IdentityCall] = ["reason"],
        [Known.PersonStep.Undo] = ["reason"],
    };

    private static readonly string[] Always = [Result, Province, InNeed, Accepted, "outcome", "to"];

    /// <summary>Those without which nothing is sent.</summary>
    public static IEnumerable<string> RequiredOf(string step) =>
        step == Known.PersonStep.Undo ? ["reason"] : Of[step].Intersect(Always, StringComparer.Ordinal);

    /// <summary>What was typed into these fields of a step; what is wrong or missing is noted at its field.</summary>
    public static Dictionary<string, object?> Read(
        FormState form,
        string step,
        IEnumerable<string> fields,
        PageLanguage language,
        DateTimeOffset now
    )
    {
        var read = fields.ToDictionary(field => field, field => ValueOf(form, field, language, now), StringComparer.Ordinal);
        form.Require(language, [.. RequiredOf(step)]);
        return read;
    }

    private static object? ValueOf(FormState form, string field, PageLanguage language, DateTimeOffset now) =>
        field switch
        {
            "at" or "certificateAt" => form.Moment(field, language, now),
            "complex" or "appeal" => form.Given(field) is null ? null : true,
            InNeed => form.Given(field) is { } need ? need == Yes : null,
            Accepted => form.Given(field) is { } accepted ? accepted == Yes : null,
            "validUntil" => Day(form, field, language, now),
            _ => form.Given(field),
        };

    private static string? Day(FormState form, string field, PageLanguage language, DateTimeOffset now)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (Times.TryReadDay(typed, VietnamTime.DateOf(now), out var day))
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        form.Add(field, language[PersonTexts.DayWrong]);
        return null;
    }
}
