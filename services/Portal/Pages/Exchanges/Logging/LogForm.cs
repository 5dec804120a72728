using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Pages.Exchanges.Logging;

/// <summary>Between the form's fields and Hotline's: what a desk usually means, what was typed, which field an error belongs to.</summary>
internal static class LogForm
{
    public const string Key = "idempotencyKey";

    /// <summary>What a call at this desk usually is, so that only what is new has to be typed.</summary>
    public static FormState Usual(CurrentUser user, DateTimeOffset now) =>
        new()
        {
            [Key] = Guid.CreateVersion7(now).ToString(),
            ["partner"] = user.Partners.Count == 1 ? user.Partners.Single() : "",
            ["direction"] = "incoming",
            ["medium"] = "telephone",
            ["at"] = Times.Moment(now),
            ["area"] =
                user.Areas.Count == 1 ? user.Areas.Single()
                : user.Areas.Contains("border") ? "border"
                : "",
            ["province"] = user.Provinces.Count == 1 ? user.Provinces.Single() : "",
            ["language"] = "vi",
            ["sourceReliability"] = "F",
            ["informationCredibility"] = "6",
            ["handling"] = "TLP:AMBER",
        };

    /// <summary>The exchange to log; what can't be read as a time is noted on the form.</summary>
    public static NewExchange Read(FormState form, Speech speech, DateTimeOffset now)
    {
        var at = Time(form, "at", speech, now);
        var incoming = form["direction"] != "outgoing";
        return new NewExchange
        {
            Partner = form.Given("partner"),
            Channel = form.Given("channel"),
            Direction = form.Given("direction"),
            Medium = form.Given("medium"),
            ReceivedAt = incoming ? at : null,
            SentAt = incoming ? null : at,
            OccurredAt = Time(form, "occurredAt", speech, now),
            LateReason = form.Given("lateReason"),
            Urgency = form.Given("urgency"),
            Area = form.Given("area"),
            Province = form.Given("province"),
            Place = form.Given("place"),
            Kind = form.Given("kind"),
            SourceReliability = form.Given("sourceReliability"),
            InformationCredibility = form.Given("informationCredibility"),
            Handling = form.Given("handling"),
            Secrecy = form.Given("secrecy"),
            PaperLocation = form.Given("paperLocation"),
            Language = form.Given("language"),
            OfficialNumber = form.Given("officialNumber"),
            CounterpartContact = form.Given("counterpartContact"),
            Subject = form.Given("subject"),
            Summary = form.Given("summary"),
            Translation = form.Given("translation"),
            People = PeopleFields.Read(form),
        };
    }

    /// <summary>Hotline has two times where the form has one.</summary>
    public static string FieldOf(string field) => field is "receivedAt" or "sentAt" ? "at" : field;

    private static DateTimeOffset? Time(FormState form, string field, Speech speech, DateTimeOffset now)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (Times.TryRead(typed, now, out var moment))
        {
            return moment;
        }

        form.Add(field, speech[LogTexts.AtWrong]);
        return null;
    }
}
