using Cooperation.Platform.Hosting.Papers;

namespace Cooperation.Repatriation.Features.Papers.Writing;

/// <summary>The papers of one person on reception.</summary>
internal static class AtTheBorder
{
    public static PaperWords Declaration(PaperDraft draft)
    {
        var one = draft.Persons[0];
        return new(
            "Tờ khai",
            "Dùng cho nạn nhân bị mua bán từ nước ngoài trở về (Phụ lục 1)",
            [
                new PaperText($"Kính gửi: {draft.Issuer}."),
                new PaperHeading("I. Thông tin đã có trong hồ sơ"),
                new PaperFacts([.. PersonFacts.Of(draft, one)]),
                new PaperHeading("II. Phần người khai ghi"),
                new PaperFacts([
                    new("Bị đưa ra nước ngoài khi nào, từ đâu", PaperDraft.ByHand),
                    new("Ai đưa đi, bằng cách nào", PaperDraft.ByHand),
                    new("Đã ở đâu, bị buộc làm gì", PaperDraft.ByHand),
                    new("Trở về như thế nào, qua cửa khẩu nào", draft.Place ?? PaperDraft.ByHand),
                    new("Người cần báo tin (chỉ khi người khai đồng ý)", PaperDraft.ByHand),
                    new("Nguyện vọng: nơi về, hỗ trợ, bảo vệ", PaperDraft.ByHand),
                ]),
                new PaperSigners(
                    "Tôi khai đúng những gì tôi biết và đã được giải thích về quyền được hỗ trợ, được bảo vệ và quyền từ chối.",
                    ["Cán bộ tiếp nhận", "Người khai"]
                ),
            ],
            Signer: null,
            []
        );
    }

    public static PaperWords Certificate(PaperDraft draft)
    {
        var one = draft.Persons[0];
        return new(
            "Giấy chứng nhận về nước",
            Subject: null,
            [
                new PaperText($"Căn cứ {draft.Law};"),
                new PaperText($"{draft.Issuer} chứng nhận người có thông tin sau đã về nước và được tiếp nhận:"),
                new PaperFacts([
                    .. PersonFacts.Of(draft, one),
                    new("Tiếp nhận lúc", PaperDraft.Moment(one.Person.Standing.ReceivedAt)),
                    new("Qua cửa khẩu, mốc biên giới", draft.Place ?? "Không qua cửa khẩu"),
                    new("Trở về từ", draft.Partner),
                    new("Hình thức trở về", draft.Named("caseRoute", draft.Case.Route)),
                ]),
                new PaperText("Giấy này thay giấy tờ tùy thân trên đường về nơi cư trú; đề nghị các cơ quan liên quan giúp đỡ."),
            ],
            draft.Post,
            ["Người được cấp"]
        );
    }
}
