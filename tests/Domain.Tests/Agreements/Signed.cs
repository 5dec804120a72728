using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Domain.Tests.Agreements;

/// <summary>Instruments at every point of their life.</summary>
internal static class Signed
{
    public static readonly DateTimeOffset Noon = new(2018, 6, 15, 5, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2018, 6, 15);
    public static readonly Officer Planner = new(Guid.CreateVersion7(), "Kế hoạch", "BCA", "CA-VP130");

    /// <summary>One way to each status, by the steps of the public face.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Ways = new Dictionary<string, string[]>
    {
        [InstrumentStatus.Planned] = [],
        [InstrumentStatus.Mandate] = ["mandate"],
        [InstrumentStatus.Negotiating] = ["mandate", "negotiation"],
        [InstrumentStatus.Initialled] = ["mandate", "negotiation", "initialling"],
        [InstrumentStatus.Proposed] = ["mandate", "negotiation", "proposal"],
        [InstrumentStatus.Approved] = ["mandate", "negotiation", "proposal", "approval"],
        [InstrumentStatus.SignedByBothSides] = ["mandate", "negotiation", "proposal", "approval", "signature"],
        [InstrumentStatus.Ratified] = ["mandate", "negotiation", "proposal", "approval", "signature", "ratification"],
        [InstrumentStatus.InForce] = ["mandate", "negotiation", "proposal", "approval", "signature", "entry-into-force"],
        [InstrumentStatus.UnderReview] = ["mandate", "negotiation", "proposal", "approval", "signature", "entry-into-force", "review"],
        [InstrumentStatus.Amended] = ["mandate", "negotiation", "proposal", "approval", "signature", "entry-into-force", "amendments"],
        [InstrumentStatus.Ended] = ["mandate", "negotiation", "proposal", "approval", "signature", "entry-into-force", "termination"],
    };

    public static Instrument Planned(string kind = InstrumentKinds.Treaty, string code = "KH-2018X", string? amends = null) =>
        Instrument.Plan(
            new()
            {
                Code = code,
                Partner = "KH",
                Kind = kind,
                Title = "Hiệp định về phòng, chống buôn bán người",
                Amends = amends,
            },
            Planner,
            Noon
        );

    /// <summary>An instrument at a status, with two amendments planned.</summary>
    public static Instrument At(string status, string kind = InstrumentKinds.Treaty)
    {
        var instrument = Planned(kind);
        instrument.IsAmendedBy(Planned(kind, "KH-2018Y", instrument.Code), Planner, Noon);
        instrument.IsAmendedBy(Planned(kind, "KH-2018Z", instrument.Code), Planner, Noon);
        foreach (var step in Ways[status])
        {
            Take(instrument, step, "KH-2018Y");
        }

        return instrument;
    }

    /// <summary>Takes a step, ten days after its beginning; the signature was on 10 June, the day of whatever follows is today's.</summary>
    public static void Take(Instrument instrument, string step, string amendment = "KH-2018Z")
    {
        switch (step)
        {
            case InstrumentSteps.Mandate:
                instrument.GiveMandate(new("12/UQ", "Không quá phạm vi phòng, chống mua bán người"), new(2018, 6, 1), Planner, Noon);
                break;
            case InstrumentSteps.Signature:
                instrument.Sign(
                    new()
                    {
                        On = new(2018, 6, 10),
                        Place = "Hà Nội",
                        Articles = [Article("1"), Article("2")],
                    },
                    Planner,
                    Noon
                );
                break;
            case InstrumentSteps.Ratification:
                instrument.Ratify(new(2018, 6, 11), null, Planner, Noon);
                break;
            case InstrumentSteps.EntryIntoForce:
                instrument.EnterIntoForce(new(new(2018, 6, 12), ForceGrounds.Notice, null, null, null), Planner, Noon);
                break;
            case InstrumentSteps.Amendments:
                var from = new DateOnly(2018, 6, amendment == "KH-2018Y" ? 13 : 14);
                instrument.Amend(new(amendment, new(2018, 6, 13), from, [Article("1", ArticleActions.Replaced)]), Planner, Noon);
                break;
            case InstrumentSteps.Review:
                instrument.Review(new(2018, 6, 14), null, Planner, Noon);
                break;
            case InstrumentSteps.Termination:
                instrument.Terminate(new(2018, 6, 14), "Hết thời hạn", Planner, Noon);
                break;
            case InstrumentSteps.Corrections:
                instrument.Correct(new() { Reason = "Bổ sung", PartnerLead = "Bộ Các vấn đề phụ nữ" }, Planner, Noon);
                break;
            case InstrumentSteps.Documents:
                instrument.NoteDocument(InstrumentHappenings.DocumentAdded, "DC-KH-2018-1", Planner, Noon);
                break;
            default:
                instrument.Advance(step, new(2018, 6, 1), null, Planner, Noon);
                break;
        }
    }

    public static ArticleChange Article(string number, string action = ArticleActions.Added, string? text = null) =>
        new()
        {
            Action = action,
            Number = number,
            Text = action == ArticleActions.Repealed ? null : text ?? $"Nội dung Điều {number}",
        };
}
