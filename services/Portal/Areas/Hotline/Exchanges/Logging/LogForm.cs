using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Hotline.Exchanges.Similar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Logging;

/// <summary>Between the form's fields and Hotline's: what a desk usually means, what was typed, which field an error belongs to.</summary>
internal static class LogForm
{
    public const string InReplyTo = "inReplyTo";

    private static readonly string[] Required =
    [
        "partner",
        "at",
        "direction",
        "medium",
        "urgency",
        "area",
        "kind",
        "sourceReliability",
        "informationCredibility",
        "handling",
        "language",
    ];

    /// <summary>What a call at this desk usually is, so that only what is new has to be typed.</summary>
    public static void FillUsual(FormState form, CurrentUser user, DateTimeOffset now)
    {
        form["partner"] = user.Partners.Count == 1 ? user.Partners.Single() : "";
        form["direction"] = Known.Direction.Incoming;
        form["medium"] = Known.Usual.Telephone;
        form["at"] = Times.Moment(now);
        form["area"] =
            user.Areas.Count == 1 ? user.Areas.Single()
            : user.Areas.Contains(Known.Usual.Border) ? Known.Usual.Border
            : "";
        form["province"] = user.Provinces.Count == 1 ? user.Provinces.Single() : "";
        form["language"] = Known.Language.Vietnamese;
        form["sourceReliability"] = PartnerGrades.NotJudgedSource;
        form["informationCredibility"] = PartnerGrades.NotJudgedInformation;
        form["handling"] = Known.Usual.Amber;
    }

    /// <summary>What a reply to an exchange has from it: the same partner and channel the other way, and no looser handling.</summary>
    public static void FillReply(FormState form, Exchange request, PageLanguage speech)
    {
        form[InReplyTo] = request.Id.ToString();
        form["replyKind"] = Known.Usual.FinalReply;
        form["partner"] = request.Partner;
        form["channel"] = request.Channel;
        form["direction"] = request.Direction == Known.Direction.Outgoing ? Known.Direction.Incoming : Known.Direction.Outgoing;
        form["medium"] = request.Medium;
        form["kind"] = Known.Usual.Result;
        form["urgency"] = request.Urgency;
        form["area"] = request.Area;
        form["province"] = request.Province ?? "";
        form["place"] = request.Place ?? "";
        form["language"] = request.Language;
        form["handling"] = request.Handling;
        form["subject"] = speech[LogTexts.ReplySubject, request.Reference];
    }

    /// <summary>The exchange to log; what can't be read as a time is noted on the form.</summary>
    public static NewExchange Read(FormState form, PageLanguage speech, DateTimeOffset now, Exchange? repliedTo = null)
    {
        var at = Times.NotBefore(form.Moment("at", speech, now), repliedTo?.ReceivedOrSentAt);
        var incoming = form["direction"] != Known.Direction.Outgoing;
        var draft = !incoming && form["draft"].Length > 0;
        return new NewExchange
        {
            Partner = form.Given("partner"),
            Channel = form.Given("channel"),
            Direction = form.Given("direction"),
            Medium = form.Given("medium"),
            ReceivedAt = incoming ? at : null,
            SentAt = incoming || draft ? null : at,
            Draft = draft ? true : null,
            InReplyTo = Guid.TryParse(form[InReplyTo], out var request) ? request : null,
            ReplyKind = form.Given("replyKind"),
            OccurredAt = form.Moment("occurredAt", speech, now),
            LateReason = form.Given("lateReason"),
            Urgency = form.Given("urgency"),
            Area = form.Given("area"),
            Province = form.Given("province"),
            Place = form.Given("place"),
            Kind = form.Given("kind"),
            SourceReliability = PartnerGrades.OwnSource(form),
            InformationCredibility = PartnerGrades.OwnInformation(form),
            SourceReliability4x4 = form.Given(PartnerGrades.Source),
            InformationCredibility4x4 = form.Given(PartnerGrades.Information),
            Handling = form.Given("handling"),
            UseCondition = form.Given("useCondition"),
            UseRestriction = form.Given("useRestriction"),
            Secrecy = form.Given("secrecy"),
            PaperLocation = form.Given("paperLocation"),
            Language = form.Given("language"),
            OfficialNumber = form.Given("officialNumber"),
            CounterpartContact = form.Given("counterpartContact"),
            Subject = form.Given("subject"),
            Summary = form.Given("summary"),
            Translation = form.Given("translation"),
            People = [.. PeopleFields.Read(form).Select(person => person with { Birth = TypedBirth.Of(person.Birth, at ?? now) })],
            Links = TickedLinks.Read(form),
        };
    }

    /// <summary>Notes what is missing, where the form can't be sent anyway: whoever has one field wrong is not shown the next one only afterwards.</summary>
    public static void AddMissing(FormState form, PageLanguage speech)
    {
        string[] texts = form.Given("secrecy") is null ? ["subject", "summary"] : ["officialNumber", "counterpartContact", "paperLocation"];
        foreach (var field in Required.Concat(texts).Where(field => form.Given(field) is null && form.ErrorOf(field) is null))
        {
            form.Add(field, speech[SiteTexts.Required]);
        }
    }

    /// <summary>The sentence for a wrong birth as people type it; of everything else Hotline's own.</summary>
    public static string WordsOf(string field, string message, PageLanguage speech) =>
        field.EndsWith(".birth", StringComparison.Ordinal) ? speech[LogTexts.BirthWrong] : message;

    /// <summary>Hotline has two times where the form has one.</summary>
    public static string FieldOf(string field) => field is "receivedAt" or "sentAt" ? "at" : field;
}
