using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Instruments;

/// <summary>Which fields the form of a step has, in their order.</summary>
internal static class InstrumentFields
{
    public const string On = "on";
    public const string From = "from";
    public const string AsOf = "asOf";
    public const string Articles = "articles";
    public const string Changes = "changes";
    public const string TakingPart = "takingPart";
    public const string RenewalYears = "renewalYears";
    public const string Verified = "verified";
    public const string Yes = "true";
    public const string No = "false";

    private static readonly string[] Noted = [On, "note"];

    public static readonly IReadOnlyDictionary<string, string[]> Of = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Known.InstrumentStep.Mandate] = [On, "number", "limits"],
        [Known.InstrumentStep.Negotiation] = Noted,
        [Known.InstrumentStep.Initialling] = Noted,
        [Known.InstrumentStep.Proposal] = Noted,
        [Known.InstrumentStep.Approval] = Noted,
        [Known.InstrumentStep.Signature] = [On, "place", "title", "titleEnglish", "titlePartner", "signedByUs", "signedByThem", Articles],
        [Known.InstrumentStep.Ratification] = [On, "number"],
        [Known.InstrumentStep.EntryIntoForce] = [On, "ground", "noticeNumber", "noticeOn", "expiresOn", "renewal", RenewalYears],
        [Known.InstrumentStep.Amendments] = ["amendment", From, Changes],
        [Known.InstrumentStep.Review] = Noted,
        [Known.InstrumentStep.Termination] = [On, "reason"],
        [Known.InstrumentStep.Corrections] =
        [
            "reason",
            "signedOn",
            "place",
            "inForceOn",
            "ground",
            "noticeNumber",
            "noticeOn",
            "expiresOn",
            "renewal",
            RenewalYears,
            "partnerLead",
            "titlePartner",
            Verified,
            Articles,
            TakingPart,
        ],
    };

    // Whoever notifies the entry into force keeps what the notice says.
    private static readonly string[] OfNotice = ["reason", "inForceOn", "ground", "noticeNumber", "noticeOn"];

    /// <summary>Those of a step for whoever takes it: the agency that leads, or the one that notifies.</summary>
    public static string[] For(string step, bool leads) => step == Known.InstrumentStep.Corrections && !leads ? OfNotice : Of[step];

    /// <summary>Those that are days.</summary>
    public static readonly string[] Days = [On, From, "noticeOn", "expiresOn", "signedOn", "inForceOn"];

    /// <summary>Those without which nothing is sent.</summary>
    public static string[] RequiredOf(string step) =>
        step switch
        {
            Known.InstrumentStep.EntryIntoForce => ["ground"],
            Known.InstrumentStep.Amendments => ["amendment"],
            Known.InstrumentStep.Termination or Known.InstrumentStep.Corrections => ["reason"],
            _ => [],
        };

    /// <summary>The form's field of a service's: of a list, the one that it is typed into.</summary>
    public static string Field(string field) => field.Split('[')[0];
}
