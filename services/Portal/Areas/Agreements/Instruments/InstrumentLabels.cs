using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Instruments;

/// <summary>What people call the fields of an instrument.</summary>
internal static class InstrumentLabels
{
    /// <summary>What a step is called where the instrument stands: a review begins by it, or ends.</summary>
    public static string Step(PageLanguage language, Codes codes, Instrument instrument, string step) =>
        step != Known.InstrumentStep.Review ? codes.Name(Lists.InstrumentStep, step)
        : instrument.StatusNow == Known.Instrument.UnderReview ? language[InstrumentTexts.ReviewEnds]
        : language[InstrumentTexts.ReviewBegins];

    /// <summary>The ground of an entry into force with its notice, as far as there is one.</summary>
    public static string Force(Codes codes, InstrumentForce force) =>
        string.Join(
            ", ",
            new[]
            {
                codes.Name(Lists.InstrumentForceGround, force.Ground),
                force.NoticeNumber,
                force.NoticeOn is { } on ? Times.Day(on) : null,
            }.Where(part => !string.IsNullOrEmpty(part))
        );

    public static Text? Of(string field) =>
        field switch
        {
            "code" => InstrumentTexts.Code,
            "partner" => InstrumentTexts.Partner,
            "kind" => InstrumentTexts.Kind,
            "title" => InstrumentTexts.Name,
            "titleEnglish" => InstrumentTexts.NameEnglish,
            "amends" => InstrumentTexts.Amends,
            "titlePartner" => InstrumentTexts.NamePartner,
            InstrumentFields.On => InstrumentTexts.On,
            "note" => InstrumentTexts.Note,
            "reason" => InstrumentTexts.Reason,
            "number" => InstrumentTexts.Number,
            "limits" => InstrumentTexts.Limits,
            "place" => InstrumentTexts.Place,
            "signedByUs" => InstrumentTexts.SignedByUs,
            "signedByThem" => InstrumentTexts.SignedByThem,
            "signedOn" => InstrumentTexts.Signed,
            "inForceOn" => InstrumentTexts.InForce,
            "ground" => InstrumentTexts.Ground,
            "noticeNumber" => InstrumentTexts.NoticeNumber,
            "noticeOn" => InstrumentTexts.NoticeOn,
            "expiresOn" => InstrumentTexts.ExpiresOn,
            "renewal" => InstrumentTexts.Renewal,
            InstrumentFields.RenewalYears => InstrumentTexts.RenewalYears,
            "amendment" => InstrumentTexts.Amendment,
            InstrumentFields.From => InstrumentTexts.From,
            InstrumentFields.Articles => InstrumentTexts.Articles,
            InstrumentFields.Changes => InstrumentTexts.Changes,
            InstrumentFields.TakingPart => InstrumentTexts.TakingPart,
            "partnerLead" => InstrumentTexts.PartnerLead,
            InstrumentFields.Verified => InstrumentTexts.Verified,
            InstrumentFields.AsOf => InstrumentTexts.AsOf,
            _ => null,
        };
}
