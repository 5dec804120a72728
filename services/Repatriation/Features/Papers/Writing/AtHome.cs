using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Repatriation.Domain.Laws;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Papers.Writing;

/// <summary>The papers of one person after reception: where he goes, that he is a victim, what he gets.</summary>
internal static class AtHome
{
    public static PaperWords Referral(PaperDraft draft)
    {
        var one = draft.Persons[0];
        var standing = one.Person.Standing;
        var to = standing.Province is { } province ? draft.Named(ReferenceNames.Province, province) : null;
        return new(
            "Phiếu chuyển",
            "Chuyển người được tiếp nhận về địa phương",
            [
                new PaperText(
                    $"Kính gửi: {(Addressee(draft, standing) is { } desk ? draft.Names.OfDesk(desk, draft.At) : PaperDraft.ByHand)}."
                ),
                new PaperText($"Căn cứ {draft.Law};"),
                new PaperText($"{draft.Issuer} đề nghị tiếp nhận, hỗ trợ người có thông tin sau:"),
                new PaperFacts([
                    .. PersonFacts.Of(draft, one),
                    new("Tiếp nhận lúc", PaperDraft.Moment(standing.ReceivedAt)),
                    new("Chuyển về", to ?? PaperDraft.ByHand),
                    new("Nhu cầu đã biết", draft.Named("personNeed", one.Details.Needs) ?? "Chưa ghi nhận"),
                    new("Hỗ trợ đã có", draft.Named("personSupport", standing.Support)),
                    new("Xác định nạn nhân", draft.Named("personIdentification", standing.Identification)),
                ]),
                new PaperText("Đề nghị trả lời việc tiếp nhận; nếu không nhận, xin ghi rõ lý do."),
            ],
            draft.Post,
            ["Như trên"]
        );
    }

    // The desk that is asked, or has said yes; a province is no addressee.
    private static string? Addressee(PaperDraft draft, PersonStanding standing) =>
        standing.Asked ?? (standing.ReferredAt is not null && standing.Holder != draft.Head.Desk ? standing.Holder : null);

    public static PaperWords Certificate(PaperDraft draft)
    {
        var one = draft.Persons[0];
        var standing = one.Person.Standing;
        return new(
            "Giấy xác nhận",
            "Nạn nhân bị mua bán",
            [
                new PaperText($"Căn cứ {draft.LawOf(LawOfTheDay.Papers(draft.ReportedOn))};"),
                new PaperText($"{draft.Issuer} xác nhận người có thông tin sau là nạn nhân bị mua bán:"),
                new PaperFacts([
                    .. PersonFacts.Of(draft, one),
                    new("Trở về từ", draft.Partner),
                    new("Mục đích bị mua bán", draft.Named("personExploitation", one.Person.Exploitation) ?? "Chưa rõ"),
                    new("Quyết định xác định", PaperDraft.Moment(standing.IdentifiedAt)),
                    new("Cơ quan xác định", draft.Named(ReferenceNames.Agency, standing.IdentifiedBy)),
                    new("Căn cứ xác định", draft.Named("identificationPaper", standing.IdentificationPaper)),
                ]),
                new PaperText("Giấy này là căn cứ để người được xác nhận hưởng các chế độ bảo vệ, hỗ trợ theo quy định."),
            ],
            draft.Post,
            ["Người được xác nhận"]
        );
    }

    public static PaperWords Decision(PaperDraft draft)
    {
        var one = draft.Persons[0];
        var support = draft.LawOf(LawOfTheDay.Support(draft.ReportedOn));
        return new(
            "Quyết định",
            "Về việc hỗ trợ nạn nhân bị mua bán",
            [
                new PaperText($"Căn cứ {support};"),
                new PaperText($"Căn cứ hồ sơ {draft.Case.Reference} và nguyện vọng của người được hỗ trợ;"),
                new PaperText($"{draft.Issuer} quyết định:"),
                new PaperHeading("Điều 1. Hỗ trợ người có thông tin sau:"),
                new PaperFacts([.. PersonFacts.Of(draft, one), new("Nhận hỗ trợ từ", PaperDraft.Moment(one.Person.Standing.SupportedAt))]),
                new PaperHeading("Điều 2. Chế độ và mức hỗ trợ"),
                new PaperFacts([
                    new("Nhu cầu thiết yếu, đi lại", PaperDraft.ByHand),
                    new("Y tế, tâm lý", PaperDraft.ByHand),
                    new("Trợ giúp pháp lý", PaperDraft.ByHand),
                    new("Học văn hóa, học nghề", PaperDraft.ByHand),
                    new("Trợ cấp khó khăn ban đầu, vay vốn", PaperDraft.ByHand),
                    new("Kinh phí lấy từ nguồn", PaperDraft.ByHand),
                ]),
                new PaperHeading("Điều 3. Thi hành"),
                new PaperText(
                    "Quyết định có hiệu lực từ ngày ký. Các đơn vị liên quan và người có tên tại Điều 1 chịu trách nhiệm thi hành quyết định này."
                ),
            ],
            draft.Post,
            ["Như Điều 3"]
        );
    }
}
